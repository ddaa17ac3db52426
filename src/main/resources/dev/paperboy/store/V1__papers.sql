-- Authors and categories are JSON arrays of strings, dates are ISO 8601, a missing count is null.
create table paper (
  id text primary key,
  title text not null,
  abstract text not null,
  original_title text not null,
  original_abstract text not null,
  title_key text not null,
  authors text not null,
  published text,
  categories text not null,
  code_url text,
  seed_rank integer,
  upvotes integer,
  stars integer,
  comments integer,
  change bigint not null
);

create unique index paper_by_change on paper (change);
create index paper_by_title on paper (title_key);
create index paper_by_seed_rank on paper (seed_rank);
create index paper_by_upvotes on paper (upvotes);

-- One row: who this database is, and the number of the last change of any paper.
create table ledger (
  store_id text not null,
  last_change bigint not null
);

-- Files that were read whole, so that a start does not read them again.
create table file_read (
  name text primary key,
  sha256 text not null
);

-- What stands behind a button whose platform has too little room for it.
create table shelved_action (
  key text primary key,
  action text not null
);
