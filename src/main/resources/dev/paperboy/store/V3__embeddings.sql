-- Vectors of papers: little-endian 32-bit floats, by the model that computed them. The fingerprint
-- is of the text they were computed from; checked is the paper's change at which it still fitted.
create table embedding (
  paper text not null,
  model text not null,
  fingerprint text not null,
  checked bigint not null,
  vector blob not null,
  primary key (paper, model)
);
