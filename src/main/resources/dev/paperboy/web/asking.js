/** Asking Paperboy over HTTP. Whatever happens, there is a reply that can be shown. */

const PATIENCE_MS = 60_000;
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const UNREACHABLE = {
  kind: 'trouble',
  what: 'Paperboy does not answer.',
  remedy: 'See whether it is still running, then try again.',
  worthRetrying: true,
  actions: [],
};

/** @param question {text} or {action} */
export async function ask(question) {
  try {
    const response = await fetch('api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...question, zone: ZONE }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { worthRetrying: response.status >= 500, ...(await response.json()) };
  } catch {
    return UNREACHABLE;
  }
}

/** What was posted after a number; nothing if there is any difficulty. */
export async function postsAfter(number) {
  try {
    const response = await fetch('api/posts?after=' + number, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? (await response.json()).posts : [];
  } catch {
    return [];
  }
}

/** What completes the text typed so far; nothing if there is any difficulty. */
export async function suggest(typed, signal) {
  try {
    const response = await fetch('api/suggest?q=' + encodeURIComponent(typed), { signal });
    return response.ok ? (await response.json()).suggestions : [];
  } catch {
    return [];
  }
}
