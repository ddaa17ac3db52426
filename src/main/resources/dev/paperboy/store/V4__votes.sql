-- What people here think of papers, one vote a person and paper: 1 for, -1 against. A voter is a
-- salted hash of who it is.
create table vote (
  paper text not null,
  voter text not null,
  weight integer not null,
  voted_at text not null,
  primary key (paper, voter)
);

create index vote_by_time on vote (voted_at);

-- The papers that people saved at a place: together they are its library.
create table saved_paper (
  platform text not null,
  workspace text not null,
  channel text not null,
  paper text not null,
  voter text not null,
  saved_at text not null,
  primary key (platform, workspace, channel, paper, voter)
);

create index saved_paper_by_paper on saved_paper (paper);
create index saved_paper_by_time on saved_paper (saved_at);

-- The salt of the voters, made with the first of them, and how often votes or saves have changed.
alter table ledger add column voter_salt text;
alter table ledger add column last_vote bigint not null default 0;
