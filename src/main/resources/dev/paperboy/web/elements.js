/** Small pieces of the page. Text only ever becomes a text node, so nothing in it is markup. */

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** An element with a class and what it holds: texts and elements, empty ones left out. */
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.append(...content.filter((part) => part !== null && part !== ''));
  return made;
}

/** Text from outside, which runs in its own direction. */
export function line(tag, className, ...content) {
  const made = element(tag, className, ...content);
  made.dir = 'auto';
  return made;
}

/** The pieces of a passage; the heavy ones in the given element, moments in the reader's time. */
export function passage(runs, heavy) {
  return runs.map((run) => {
    if (run.at) {
      return moment(run);
    }
    return run.bold ? element(heavy, '', run.text) : run.text;
  });
}

function moment(run) {
  const made = element('time', '', MOMENT.format(new Date(run.at)));
  made.dateTime = run.at;
  made.title = run.text;
  return made;
}

/** A link to a page outside, or just its text if it leads anywhere but to the web. */
export function link(text, url) {
  if (!isWeb(url)) {
    return element('span', '', text);
  }
  const made = element('a', '', text);
  made.href = url;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  return made;
}

export function button(label, className, onPress) {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', () => onPress(made));
  return made;
}

function isWeb(url) {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
