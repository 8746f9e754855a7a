package counterclaim.accounts;

/**
 * For rooms to the right: a number that every page shows to somebody we know. It is counted in the statement that finds
 * out who they are, so that no page costs one more.
 */
public interface OwnNumber {

    /**
     * What counts it, in HQL, without brackets.
     *
     * @param account how the query names the id of their account
     * @param now how it names this moment
     */
    String hql(String account, String now);

    /** Of the request that is being answered. */
    void found(long number);
}
