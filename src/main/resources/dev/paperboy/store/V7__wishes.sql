-- How often somebody wished something else for a channel: who looked at it before writes nothing.
alter table digest_channel add column changes bigint not null default 0;

-- The first local day of an hour that had passed when it was wished for.
alter table digest_channel add column begins_on text;

-- Whoever was told of a pause is told again only after the channel was well.
alter table digest_channel drop column told_why;

-- Posts that were given up and whose papers no digest has considered since.
alter table delivery add column owed integer not null default 0;

create index delivery_by_owed on delivery (channel) where owed = 1;
