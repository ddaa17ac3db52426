-- What arXiv and the daily lists say of a paper; listed is the first list's day.
alter table paper add column version integer;
alter table paper add column withdrawn integer not null default 0;
alter table paper add column doi text;
alter table paper add column journal text;
alter table paper add column comment text;
alter table paper add column listed text;

create index paper_by_listed on paper (listed);

-- Who said each field of a paper that counts, and when: lines of 'source moment field field ...'.
create table provenance (
  paper text primary key,
  said text not null
);

-- What people thought of a paper at a moment: hourly while it is new, daily later.
create table signal_snapshot (
  paper text not null,
  taken_at text not null,
  upvotes integer,
  comments integer,
  stars integer,
  primary key (paper, taken_at)
);

create index signal_snapshot_by_time on signal_snapshot (taken_at);

-- What happened to a paper: each thing once. The detail is a version, a link, a day or a hash.
create table paper_event (
  number integer primary key,
  paper text not null,
  kind text not null,
  detail text not null,
  happened_at text not null,
  unique (paper, kind, detail)
);

create index paper_event_by_time on paper_event (happened_at);

-- Where each source goes on, and how it is doing. Moments are ISO 8601 in UTC.
create table source (
  name text primary key,
  cursor text not null,
  succeeded_at text,
  brought_at text,
  added bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  expected_at text,
  expected_why text,
  problem text,
  problem_at text,
  failures integer not null default 0
);
