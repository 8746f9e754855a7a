-- A claim whose verdict was taken back holds as no premise until another is published.
alter table claim add column retracted boolean default false not null;

-- What people concluded on a claim. A draft is written and changed; from the moment it is signed it stays as it is,
-- bound to what was judged: `rests_on` names each part with its hash, `digest` vouches for all of it and for the verdict.
create table verdict (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  number integer not null check (number > 0),
  word varchar(20) check (word in ('SUPPORTED', 'REFUTED', 'CONFLICTING', 'NOT_ENOUGH_EVIDENCE')),
  scale integer,
  rating varchar(200),
  rating_value integer,
  worst integer,
  best integer,
  rating_means varchar(2000),
  reason varchar(2000) not null check (trim(reason) <> ''),
  rationale text,
  version integer not null,
  drafted_by uuid not null references account,
  submitted_by uuid references account,
  submitted_at timestamp(6) with time zone,
  signed_by uuid references account,
  signed_at timestamp(6) with time zone,
  wording varchar(40000),
  revision integer,
  digest varchar(64),
  rests_on text,
  standing varchar(12) check (standing in ('FOR', 'AGAINST', 'CONTESTED', 'OPEN', 'NOT_ARGUED')),
  published_at timestamp(6) with time zone,
  retracted_at timestamp(6) with time zone,
  retracted_why varchar(2000),
  alarm varchar(5) not null check (alarm in ('NONE', 'QUIET', 'LOUD')),
  changes text,
  changed_at timestamp(6) with time zone,
  check (case when word is null then 0 else 1 end = case when scale is null then 0 else 1 end),
  check (rating_value is null or rating_value between worst and best),
  check (case when signed_by is null then 0 else 1 end = case when digest is null then 0 else 1 end),
  check (signed_by is null or (signed_at is not null and submitted_by is not null and signed_by <> submitted_by
    and wording is not null and revision is not null and rests_on is not null and standing is not null)),
  check (published_at is null or signed_by is not null),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  unique (claim_id, number),
  unique (claim_id, id)
);

-- Where a claim is between draft and judgement; a claim that nobody has begun to judge has no row.
create table claim_life (
  claim_id uuid primary key references claim,
  workspace_id uuid not null,
  dossier_id uuid not null,
  stage varchar(17) not null check (stage in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SIGNED')),
  publication varchar(9) not null check (publication in ('NONE', 'PUBLISHED', 'PAUSED', 'RETRACTED')),
  verdict_id uuid,
  published_id uuid,
  ground varchar(64) not null,
  settled bigint not null,
  reviewer_id uuid references account,
  due_on date,
  handover varchar(2000),
  paused_by uuid references account,
  taken_down_at timestamp(6) with time zone,
  taken_down_why varchar(2000),
  corrections integer not null,
  check (stage = 'DRAFT' or verdict_id is not null),
  check (publication = 'NONE' or published_id is not null),
  check (case when publication = 'PAUSED' then 1 else 0 end = case when paused_by is null then 0 else 1 end),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  foreign key (claim_id, verdict_id) references verdict (claim_id, id),
  foreign key (claim_id, published_id) references verdict (claim_id, id)
);

create index claim_life_dossier on claim_life (dossier_id, publication);
create index claim_life_workspace on claim_life (workspace_id, stage);

-- What a reviewer answers to what was submitted; pending, and for its author alone, until it is sent.
create table review (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  verdict_id uuid not null,
  reviewer_id uuid not null references account,
  decision varchar(17) check (decision in ('APPROVED', 'COMMENTED', 'CHANGES_REQUESTED')),
  text text,
  checklist integer not null,
  checked varchar(400) not null,
  points integer not null,
  digest varchar(64),
  revision integer,
  begun_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  check (case when decision is null then 0 else 1 end = case when sent_at is null then 0 else 1 end),
  check (sent_at is null or (digest is not null and revision is not null)),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  foreign key (claim_id, verdict_id) references verdict (claim_id, id)
);

create index review_claim on review (claim_id, begun_at);

-- A comment of a review on a passage: the words it is about, with what stood around them (W3C TextQuoteSelector).
create table review_comment (
  id uuid primary key,
  workspace_id uuid not null,
  review_id uuid not null references review,
  position integer not null,
  passage varchar(60) not null,
  exact text not null,
  prefix varchar(200) not null,
  suffix varchar(200) not null,
  text text not null,
  resolved_by uuid references account,
  resolved_at timestamp(6) with time zone,
  resolution varchar(2000),
  check (case when resolved_at is null then 0 else 1 end = case when resolution is null then 0 else 1 end),
  unique (review_id, position)
);

-- The ledger: what was wrong, what is right now, when.
create table correction (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  verdict_id uuid,
  kind varchar(16) not null check (kind in ('TYPO', 'CLARIFICATION', 'FACT_CORRECTION', 'SOURCE_REPLACED', 'VERDICT_CHANGED', 'RETRACTION')),
  wrong varchar(2000) not null check (trim(wrong) <> ''),
  right_now varchar(2000) not null check (trim(right_now) <> ''),
  made_by uuid not null references account,
  made_at timestamp(6) with time zone not null,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  foreign key (claim_id, verdict_id) references verdict (claim_id, id)
);

create index correction_claim on correction (claim_id, made_at);
create index correction_dossier on correction (dossier_id, made_at);
