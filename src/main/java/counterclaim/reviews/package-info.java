/** From draft to judgement: reviews, verdicts, corrections, and the alarm when what a verdict rests on has changed. */
package counterclaim.reviews;
