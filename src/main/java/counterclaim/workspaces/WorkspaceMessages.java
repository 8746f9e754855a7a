package counterclaim.workspaces;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of workspaces, of who works in them, and of who may do what. */
@MessageBundle("workspaces")
public interface WorkspaceMessages {

    @Message("Workspace")
    String workspace();

    @Message(
            "{#when role}{#is READER}reader{#is ANNOTATOR}annotator{#is EDITOR}editor{#is REVIEWER}reviewer{#is MODERATOR}moderator{#is INSTRUCTOR}instructor{#else}owner{/when}")
    String role(Role role);

    @Message(
            "{#when permission}{#is READ_MEMBERS}read dossiers open to members{#is READ_PRIVATE}read private dossiers{#is PROPOSE}propose claims, statements, sources and reasons{#is WRITE}create a dossier, remove it and bring it back; enter and edit as accepted; accept what others propose{#is CHANGE_VISIBILITY}say who reads a dossier{#is GRADE}grade evidence{#is REVIEW}review, and sign what they are no author of{#is PUBLISH}publish what was signed, correct it, retract it as the second person{#is PAUSE}pause a published verdict at once{#is ANNOTATE}make notes, and appeal against a decision on one of their own{#is FLAG}report a note{#is MODERATE}decide on notes of others, suspend their authors for up to 7 days{#is HEAR}decide appeals and what was passed on, never on decisions of their own{#is MANAGE}members, roles, invitations, and how claims are reviewed here{#else}read the history of the workspace{/when}")
    String permission(Permission permission);

    @Message("This is not for your role")
    String notAllowed();

    @Message("Here this may be done by whoever is one of these:")
    String whoMay();

    @Message("This cannot be done just now")
    String notNow();

    @Message("You are suspended here until {moment}. Until then you can read, and nothing else.")
    String suspendedUntil(String moment);

    @Message("You are banned here. You can read, and nothing else.")
    String banned();

    @Message("Nobody writes in this workspace just now. An owner has stopped it, since {moment}.")
    String still(String moment);

    @Message("The reason:")
    String theReason();

    @Message("Ask an owner of the workspace if it should be you.")
    String askAnOwner();

    @Message("Your roles here:")
    String yourRoles();

    @Message("New dossier")
    String newDossier();

    @Message("Who may do what")
    String permissions();

    @Message(
            "Everybody may read a dossier that is open to everyone; for that nobody has to sign in. Your own columns are marked.")
    String permissionsLede();

    @Message("may")
    String may();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("Members")
    String members();

    @Message("{#if count == 1}1 member{#else}{count} members{/if}")
    String memberCount(int count);

    @Message(
            "Who works here, under which byline, and as what. Changed roles hold at once: the person is signed out and signs in again.")
    String membersLede();

    @Message("you")
    String you();

    @Message("Set the roles")
    String setRoles();

    @Message("Take out of the workspace")
    String remove();

    @Message("Roles of {byline}")
    String rolesOf(String byline);

    @Message("Invite somebody")
    String invite();

    @Message("You get a link that lets one person in. Give it to them yourself: we send no mail.")
    String inviteLede();

    @Message("Roles")
    String roles();

    @Message("For whom, in your own words (only owners see it)")
    String note();

    @Message("The link works for")
    String lasts();

    @Message("{#if days == 1}1 day{#else}{days} days{/if}")
    String days(int days);

    @Message("Make the link")
    String makeLink();

    @Message("The link, shown this once:")
    String linkOnce();

    @Message("Open invitations")
    String openInvitations();

    @Message("Nobody is invited just now.")
    String noInvitations();

    @Message("until {moment}")
    String until(String moment);

    @Message("Withdraw it")
    String withdraw();

    @Message("That invitation lets nobody in any more.")
    String invitationWithdrawn();

    @Message("{byline} has these roles now, and has to sign in again.")
    String rolesGiven(String byline);

    @Message("{byline} works here no more. What they wrote stays, under their byline.")
    String removed(String byline);

    @Message("Tick at least one role.")
    String noRole();

    @Message("A workspace needs an owner, and this is the last one. Make somebody else an owner first.")
    String lastOwner();

    @Message("You are invited to {workspace}")
    String invited(String workspace);

    @Message("What you will be there:")
    String willBe();

    @Message("With a new account, below. If you have one already, sign in first and open this link again.")
    String newOrOld();

    @Message("Sign in with the account I have")
    String signInFirst();

    @Message("Byline")
    String byline();

    @Message(
            "The name that others see in this workspace, and that stands under what you sign: yours, or that of a desk. You can change it later.")
    String bylineHint();

    @Message("Sign-in name")
    String name();

    @Message("Lower-case letters and digits, with dots or dashes between them. Nobody else sees it.")
    String nameHint();

    @Message("Password")
    String password();

    @Message(
            "At least 12 characters; any are allowed. Four or five words that nobody would guess together are easy to keep in mind.")
    String passwordHint();

    @Message("The password again")
    String passwordAgain();

    @Message("Join")
    String join();

    @Message("Welcome. You work here from now on.")
    String joined();

    @Message("Your account is made. Sign in with it.")
    String joinedSignIn();

    @Message(
            "{#if problem == 'NO_WORKSPACE'}Say what the workspace is called.{#else if problem == 'NO_BYLINE'}Say under which byline you work here.{#else if problem == 'LONG_BYLINE'}The byline is too long: at most 100 characters.{#else if problem == 'UNSEEN'}The byline holds characters that nobody can see. Type it anew.{#else if problem == 'BYLINE_TAKEN'}Somebody else works here under that byline. Take another one.{#else if problem == 'NAME_UNFIT'}A sign-in name has lower-case letters and digits, with dots or dashes between them, and at most 40 of them.{#else if problem == 'NAME_TAKEN'}There is an account of that name. Take another name, or sign in first if it is yours.{#else if problem == 'UNLIKE'}The two passwords are not the same.{#else if problem == 'TOO_SHORT'}The password is too short: at least 12 characters.{#else if problem == 'TOO_LONG'}The password is too long: at most 200 characters.{#else}The password would be guessed soon: it is a common one, or made of words of this place. Add a word or two.{/if}")
    String joiningProblem(String problem);

    @Message("Begin")
    String begin();

    @Message("Welcome to your Counterclaim")
    String welcome();

    @Message(
            "You are the first. Make your account and name the workspace; you will have every role in it, and can invite others.")
    String welcomeLede();

    @Message("Name of the workspace")
    String workspaceName();

    @Message("These workspaces will be yours:")
    String willOwn();

    @Message("It is all there. Sign in, and begin.")
    String begun();

    @Message("Where you work")
    String whereYouWork();

    @Message("You work in no workspace yet. Ask an owner for an invitation: it is a link.")
    String worksNowhere();

    @Message("Change the byline")
    String changeByline();

    @Message("In {workspace} you are {byline} now.")
    String renamed(String workspace, String byline);

    @Message("Leave")
    String leave();

    @Message("You work in {workspace} no more. What you wrote there stays, under your byline.")
    String left(String workspace);

    @Message("Who came and went")
    String audit();

    @Message(
            "What happened to who works here and to how they review, the latest first. Rows are never changed or taken away.")
    String auditLede();

    @Message("Nothing has happened yet.")
    String nothingHappened();

    @Message(
            "{#if subject == 'invitation'}{#when kind}{#is 'made'}an invitation was made{#else}an invitation was withdrawn{/when}{#else if subject == 'access token'}{#when kind}{#is 'made'}an access token was made{#else}an access token was ended{/when}{#else if subject == 'checklist'}the checklist of reviewers was changed{#else if subject == 'scale'}the ratings were changed{#else if subject == 'suspension'}{#when kind}{#is 'suspended'}was suspended{#is 'banned'}was banned{#else}may write again{/when}{#else if subject == 'standstill'}{#when kind}{#is 'halted'}writing was stopped for everybody{#else}everybody may write again{/when}{#else if subject == 'moderation'}how notes are moderated was changed{#else}{#when kind}{#is 'joined'}joined{#is 'left'}left{#is 'removed'}was let go{#is 'renamed'}took this byline{#is 'given roles'}was given roles{#is 'made owner'}was made owner{#is 'shut out'}was shut out by whoever runs this installation{#is 'let in again'}may sign in again{#is 'erased'}was erased, as they wished{#else}has a new password by a link of whoever runs this installation{/when}{/if}")
    String happened(String subject, String kind);

    @Message("by")
    String byWhom();

    @Message("by the program")
    String byProgram();

    @Message("row {seq}")
    String rowOf(long seq);
}
