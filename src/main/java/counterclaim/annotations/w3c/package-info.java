/** Notes as W3C Web Annotations: the format read and written (Data Model), and the addresses that speak it (Protocol). */
package counterclaim.annotations.w3c;
