package counterclaim.accounts;

/** Why a password was not changed. */
enum PasswordProblem {
    NONE,
    /** The old one was not right. */
    WRONG,
    /** The old one was not right too often. */
    TOO_OFTEN,
    UNLIKE,
    TOO_SHORT,
    TOO_LONG,
    TOO_EASY;

    /** Of what somebody wants as their new one. */
    static PasswordProblem of(String wanted, String again, String name) {
        if (!wanted.equals(again)) return UNLIKE;
        var fault = PasswordRules.of(wanted, name);
        return fault == null ? NONE : valueOf(fault.name());
    }
}
