package counterclaim.workspaces;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of access tokens. */
@MessageBundle("tokens")
public interface TokenMessages {

    @Message("Access tokens")
    String tokens();

    @Message("With a token a program works in your name, in one workspace. Whoever has it can do what it allows.")
    String lede();

    @Message("You have none.")
    String none();

    @Message("New access token")
    String make();

    @Message("What it is for")
    String label();

    @Message("You will know it again by this; the owners of the workspace see it in their history.")
    String labelHint();

    @Message("Workspace")
    String workspace();

    @Message("What it allows")
    String scopes();

    @Message("Reading what you may read there, and what is open to everyone, is always allowed.")
    String scopesHint();

    @Message("{#if scope == 'annotations:write'}write notes{#else}write in dossiers, as your roles let you{/if}")
    String scope(String scope);

    @Message("It lasts")
    String lasts();

    @Message("{days} days")
    String days(int days);

    @Message("Make it")
    String makeIt();

    @Message("You have as many access tokens as one can have, {most}. End one first.")
    String tooMany(int most);

    @Message("Choose a workspace in which you work.")
    String noSuchWorkspace();

    @Message("This token is shown once")
    String once();

    @Message(
            "Copy it now to where the program finds it. Here only a fingerprint of it is kept, so nobody can show it again.")
    String onceWhy();

    @Message("The program sends it with each request to /api/ or /annotations/, as a header:")
    String use();

    @Message("Back to your account")
    String back();

    @Message("made {moment}")
    String made(String moment);

    @Message("ends {moment}")
    String ends(String moment);

    @Message("last used {moment}")
    String used(String moment);

    @Message("never used")
    String unused();

    @Message("End this token")
    String end();

    @Message("The token “{label}” works no more.")
    String ended(String label);

    @Message("All of them end when you change your password, and those of a workspace when you leave it.")
    String whenTheyEnd();
}
