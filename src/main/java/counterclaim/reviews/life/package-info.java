/** The life of a claim between draft and judgement, as a state machine in plain Java. */
package counterclaim.reviews.life;
