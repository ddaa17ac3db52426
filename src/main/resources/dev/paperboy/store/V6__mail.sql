-- Who asked for a digest by mail, and whether whoever reads the inbox confirmed it. The link's token
-- is kept as its SHA-256. An inbox is an address without what people add to it behind a plus. Rows
-- go after some weeks.
create table mail_request (
  token_hash text primary key,
  address text not null,
  inbox text not null,
  wish text not null,
  zone text not null,
  least integer not null,
  asked_at text not null,
  expires_at text not null,
  confirmed_at text
);

create index mail_request_by_inbox on mail_request (inbox, asked_at);
create index mail_request_by_time on mail_request (asked_at);

-- What the keys in the feet of mails are made with, itself made with the first of them.
alter table ledger add column mail_key text;
