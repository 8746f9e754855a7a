/**
 * How arguments stand: the grounded labelling (Dung, Artificial Intelligence 77, 1995) of claims, arguments and
 * citations, the sides of a claim weighed by its proof standard (Gordon &amp; Walton, “Formalizing Balancing
 * Arguments”, COMMA 2016).
 */
package counterclaim.arguments.standing;
