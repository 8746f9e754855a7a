package counterclaim.claims;

/** What kind of speaker; only office-holders and institutions have a page of their own. */
public enum PartyKind {
    OFFICE_HOLDER,
    INSTITUTION,
    PERSON,
    UNNAMED;

    public boolean hasPage() {
        return this == OFFICE_HOLDER || this == INSTITUTION;
    }
}
