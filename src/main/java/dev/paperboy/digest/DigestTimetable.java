package dev.paperboy.digest;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.paperboy.store.Database;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// When each channel is looked at: a task for each in the same database, which whoever runs first
/// takes. What is due stands with the channels; the tasks are made from that, and mended from it.
public final class DigestTimetable implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(DigestTimetable.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration MEND = Duration.ofMinutes(1);

  /// So soon is a task taken over from a process that was killed.
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int HEARTBEATS_MISSED = 4;
  private static final Duration FAREWELL = Duration.ofSeconds(20);
  private static final int AT_ONCE = 32;

  private final Digests digests;
  private final Clock clock;
  private final CustomTask<Void> looking;
  private final RecurringTask<Void> mending;
  private final Scheduler scheduler;
  private final ExecutorService workers;

  public DigestTimetable(Database database, Digests digests, Clock clock) {
    this.digests = digests;
    this.clock = clock;
    this.looking =
        Tasks.custom("digest", Void.class)
            .execute((instance, context) -> look(Long.parseLong(instance.getId())));
    this.mending =
        Tasks.recurring("digests", FixedDelay.of(MEND)).execute((instance, context) -> mend());
    this.workers =
        Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("paperboy-digest-", 1).factory());
    this.scheduler =
        Scheduler.create(database.connections(), looking)
            .startTasks(mending)
            .jdbcCustomization(new AutodetectJdbcCustomization(database.connections(), true))
            .executorService(workers)
            .threads(AT_ONCE)
            .enablePriority()
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED)
            .shutdownMaxWait(FAREWELL)
            .build();
  }

  /// Takes up what the last process left, and looks at channels from now on.
  public void start() {
    Instant now = clock.instant();
    digests.start(now);
    digests.onChange(this::look);
    schedule(mending.instanceBuilder(RecurringTask.INSTANCE).scheduledTo(now));
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.stop();
    workers.shutdown();
  }

  private CompletionHandler<Void> look(long channel) {
    Optional<Instant> next = digests.run(channel, clock.instant());
    return next.isEmpty()
        ? new CompletionHandler.OnCompleteRemove<>()
        : (done, operations) -> operations.reschedule(done, next.get());
  }

  /// Finds channels that are due and have no task for it: new ones, those of a crash, and those
  /// whose task waits for a time that a clock had jumped to.
  private void mend() {
    Instant now = clock.instant();
    digests.due(now).forEach(channel -> look(channel, now));
  }

  private void look(long channel, Instant at) {
    schedule(looking.instanceBuilder(Long.toString(channel)).scheduledTo(at));
  }

  private void schedule(SchedulableInstance<Void> task) {
    try {
      scheduler.schedule(task, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceCurrentlyExecutingException e) {
      log.debug("{} is under way already", task.getTaskInstance());
    }
  }
}
