package counterclaim.reviews;

/** What an entry of the ledger says; as history keeps it. */
record CorrectionState(String claim, String kind, String wrong, String right) {}
