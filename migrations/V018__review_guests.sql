-- Somebody from outside who may review one claim: whoever used an invitation that was made for it.
create table review_guest (
  invitation_id uuid primary key references invitation,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id)
);

create index review_guest_claim on review_guest (claim_id);
