package counterclaim.notifications;

import counterclaim.workspaces.Tidings;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What notices and their mails say. */
@MessageBundle("notices")
public interface NoticeMessages {

    @Message(
            "{#when what}{#is NOTE_APPROVED}Your note on {called} was approved.{#is NOTE_REJECTED}Your note on {called} was rejected.{#is NOTE_SENT_BACK}You are asked to change your note on {called}.{#is NOTE_IS_SPAM}Your note on {called} was taken for spam.{#is SUSPENDED}For some time you may not write in {called}.{#is BANNED}You may no longer write in {called}.{#is ALLOWED_AGAIN}You may write in {called} again.{#is REPLIED}Somebody replied to your note on {called}.{#is APPEALED}An appeal about {called} waits for you.{#is DECISION_KEPT}Your appeal about {called} was heard: the decision stands.{#is DECISION_REVERSED}Your appeal about {called} was heard: the decision is reversed.{#is PROPOSAL_ACCEPTED}{called}, which you proposed, was accepted.{#is PROPOSAL_DECLINED}{called}, which you proposed, was declined.{#is REVIEW_ASKED}A verdict on {called} awaits your review.{#is REVIEW_COMMENTED}A reviewer commented on your verdict on {called}.{#is REVIEW_SENT_BACK}Your verdict on {called} was sent back: changes are requested.{#is REVIEW_SIGNED}Your verdict on {called} was signed.{#is REVIEW_VOIDED}The signature on the verdict on {called} no longer holds: it has to be reviewed again.{#is VERDICT_PUBLISHED}The verdict on {called} was published.{#is VERDICT_PAUSED}The verdict on {called} is paused.{#is VERDICT_RESUMED}The verdict on {called} is no longer paused.{#is VERDICT_RETRACTED}The verdict on {called} was retracted.{#else}Arguments changed since the verdict on {called} was signed.{/when}")
    String says(Tidings.What what, String called);

    @Message(
            "{#when kind}{#is DECISION}Decisions{#is REPLY}Replies{#is APPEAL}Appeals{#is PROPOSAL}Proposals{#is REVIEW}Reviews and verdicts{#else}Alarms{/when}")
    String kind(Tidings.Kind kind);

    @Message(
            "{#when kind}{#is DECISION}What moderators decide about your notes, or about you{#is REPLY}Somebody replies to a note of yours{#is APPEAL}What becomes of your appeal; appeals that wait for you{#is PROPOSAL}What you proposed is accepted or declined{#is REVIEW}You are asked to review; what becomes of a verdict that you drafted, submitted or signed{#else}Arguments change since a verdict of yours was signed{/when}")
    String kindMeans(Tidings.Kind kind);

    @Message("{#when mail}{#is OFF}never{#is DAILY}once a day{#else}at once{/when}")
    String mail(MailChoice mail);

    @Message("Only you see these. Each leads to what it tells of.")
    String lede();

    @Message("Choose what you are told of")
    String choose();

    @Message("Kind")
    String kindOf();

    @Message("all kinds")
    String allKinds();

    @Message("Show")
    String show();

    @Message("{#if count == 0}No notices{#else if count == 1}1 notice{#else}{count} notices{/if}")
    String count(int count);

    @Message("Nothing concerns you yet")
    String none();

    @Message(
            "You are told here when somebody decides on what you proposed or noted, replies to you, asks you for a review, or changes what a verdict of yours rests on.")
    String noneWhatItIsFor();

    @Message("Nothing of this kind.")
    String noneOfKind();

    @Message("Show all kinds")
    String showAll();

    @Message("Unread, {day}")
    String unreadOn(String day);

    @Message("Open")
    String open();

    @Message("Mark as read")
    String markRead();

    @Message("Mark all as read")
    String markAllRead();

    @Message("All of these are read.")
    String allRead();

    @Message("What you are told of")
    String choices();

    @Message("Each kind of notice, on these pages and by mail. What is written here is for you alone.")
    String choicesLede();

    @Message("Kinds of notices")
    String choicesTable();

    @Message("On these pages")
    String onPages();

    @Message("By mail")
    String byMail();

    @Message("Show on these pages: {kind}")
    String shownFor(String kind);

    @Message("By mail: {kind}")
    String mailFor(String kind);

    @Message("Save")
    String save();

    @Message("It is saved.")
    String chosen();

    @Message("Where you are mailed")
    String whereMailed();

    @Message("This installation sends no mail.")
    String noMail();

    @Message("Mail says that there is something, with a number and a link. It holds nothing that anybody wrote.")
    String mailHint();

    @Message("Mail address")
    String mailAddress();

    @Message("Nobody else sees it. Without one you are not mailed.")
    String mailAddressHint();

    @Message("Send a link there")
    String sendLink();

    @Message("This is not a mail address.")
    String noAddress();

    @Message("Another address was given just now. Wait {minutes} minutes.")
    String addressTooSoon(long minutes);

    @Message("A link is on its way to this address. Mail begins when you have opened it.")
    String linkOnItsWay();

    @Message("You are mailed at {address}.")
    String mailedAt(String address);

    @Message("A link was sent, or will be within minutes, to {address}. You are not mailed before you have opened it.")
    String waitsForConfirmation(String address);

    @Message("No mail reached {address} within 24 hours. Take it back, and give another.")
    String linkGivenUp(String address);

    @Message("Take the address back")
    String removeAddress();

    @Message("The address is gone. You are not mailed any more.")
    String addressRemoved();

    @Message("Confirm your mail address")
    String confirmHeading();

    @Message("From now on you are mailed at {address}, about what you choose.")
    String confirmLede(String address);

    @Message("Yes, mail me there")
    String confirm();

    @Message("You are mailed from now on.")
    String addressConfirmed();

    @Message("{#if count == 1}One notice{#else}{count} notices{/if} for you")
    String mailSubject(int count);

    @Message("This concerns you, and you have not read it yet:")
    String mailBegins();

    @Message("Choose what you are told of, and whether by mail:")
    String mailEnds();

    @Message("Confirm your mail address")
    String confirmSubject();

    @Message("Somebody who is signed in wants to be mailed at this address. If it is you, open this link:")
    String confirmBegins();

    @Message("If it is not you, do nothing: no more mail comes.")
    String confirmElse();
}
