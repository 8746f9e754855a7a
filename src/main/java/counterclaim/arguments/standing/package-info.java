/**
 * How arguments stand: the grounded labelling (Dung, Artificial Intelligence 77, 1995) of claims, arguments and
 * citations whose
 * sides are weighed by proof standards (Gordon &amp; Walton, “Formalizing Balancing Arguments”, COMMA 2016).
 */
package counterclaim.arguments.standing;
