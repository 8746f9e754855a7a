/** How any page is answered: {@code Page}, {@code Problems}, error pages, formatting; knows no claim. */
package counterclaim.web;
