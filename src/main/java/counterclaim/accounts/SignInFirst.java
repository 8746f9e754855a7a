package counterclaim.accounts;

/** What was asked for is for people who are signed in: they are asked to, and come back to where they were. */
public class SignInFirst extends RuntimeException {

    public SignInFirst() {
        super("sign in first", null, false, false);
    }
}
