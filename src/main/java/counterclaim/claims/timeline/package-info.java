/** When things happened and were said, on an axis that is fine where there is much and coarse where there is little; pure. */
package counterclaim.claims.timeline;
