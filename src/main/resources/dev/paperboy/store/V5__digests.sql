-- A channel that gets digests, or got them once: the row stays, so that nothing that was shown or
-- muted is forgotten. Moments are ISO 8601 in UTC, due_at the next one at which to look at it.
create table digest_channel (
  id integer primary key,
  platform text not null,
  workspace text not null,
  channel text not null,
  post_time text not null,
  zone text not null,
  subscriber text not null,
  paused_why text,
  told_at text,
  told_why text,
  quiet_until text,
  due_at text,
  looked_at text,
  unique (platform, workspace, channel)
);

create index digest_channel_by_due on digest_channel (due_at);
create index digest_channel_by_look on digest_channel (looked_at);

-- What a channel wants: a topic, or trending papers where the topic is empty. Days are the letters
-- of the week from Monday, 'mtwtf--'.
create table subscription (
  id integer primary key,
  channel bigint not null,
  topic text not null,
  days text not null,
  most integer not null,
  least integer not null,
  subscriber text not null,
  subscribed_at text not null,
  unique (channel, topic)
);

-- What a channel never wants: a paper's id, a person's name, or words.
create table mute (
  id integer primary key,
  channel bigint not null,
  kind text not null,
  what text not null,
  muted_by text not null,
  muted_at text not null,
  unique (channel, kind, what)
);

-- Posts by channel and its local day; part 0 is the message, part 1 what stands in its thread.
-- Picks are lines of a paper's id and the topics that it matched, parted by tabs.
create table delivery (
  id text primary key,
  channel bigint not null,
  local_date text not null,
  part integer not null,
  state text not null,
  since text not null,
  picks text not null,
  why text not null,
  nearest text,
  message text,
  attempts integer not null default 0,
  sending_since text,
  next_try text,
  settled_at text,
  unique (channel, local_date, part)
);

create index delivery_by_state on delivery (state);

-- What a channel was shown, forever. The work is the title without its version and spelling.
create table shown_paper (
  channel bigint not null,
  paper text not null,
  work text not null,
  delivery text not null,
  primary key (channel, paper)
);

create index shown_paper_by_work on shown_paper (channel, work);
create index shown_paper_by_delivery on shown_paper (delivery);

-- When which channel is due, as db-scheduler keeps it: made again from digest_channel at each start.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data blob,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
