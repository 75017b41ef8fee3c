// Keeps an open page up to date: parts are swapped by id as the feed sends them. The server draws them, so a swapped
// part is what a fresh page would show.
type News = { revision: number; changes: { id: string; html: string }[] };

const PARTS = '.ag>li,#now,#announcement,#drift,[id^=hall-]';
const SPOKEN = ['now', 'announcement'];
const POLL_MS = 30_000;
const PATIENCE_MS = 2_000;

// The zone of the house, whatever zone the device is in.
const HOURS: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' };

const clockTime = (time: Date): string => time.toLocaleTimeString('vi', HOURS);

export function watch(): void {
  const page = document.querySelector<HTMLElement>('[data-live]')!;
  const feed = new URL(page.dataset.live!, location.href);
  const lost = document.querySelector<HTMLElement>('#lost');
  const wall = document.querySelector<HTMLElement>('#clock');
  const voice = document.createElement('p');
  voice.className = 'vh';
  voice.setAttribute('aria-live', 'polite');
  page.after(voice);
  let revision = Number(page.dataset.revision);
  let source: EventSource | undefined;
  let asking = 0;
  let saying = 0;
  let since = 0;
  // How far the portal's clock is ahead of this device's; only the hall is told, whose clock all can see.
  let ahead = 0;

  const now = (): number => Date.now() + ahead;

  function tick(): void {
    const time = clockTime(new Date(now()));
    if (wall!.textContent !== time) wall!.textContent = time;
  }

  function put(id: string, html: string): void {
    const old = document.getElementById(id);
    const frame = document.createElement('template');
    frame.innerHTML = html;
    const fresh = frame.content.firstElementChild;
    if (!old || !fresh) return;
    old.classList.remove('is-new');
    if (!old.className) old.removeAttribute('class');
    if (old.isEqualNode(fresh)) return;
    const focus = old.contains(document.activeElement) && document.activeElement!.getAttribute('href');
    fresh.classList.add('is-new');
    old.replaceWith(fresh);
    if (focus) fresh.querySelector<HTMLElement>(`a[href="${CSS.escape(focus)}"]`)?.focus();
    if (SPOKEN.includes(id)) voice.textContent = fresh.textContent!;
  }

  function show(news: News): void {
    if (news.revision === revision) return;
    revision = news.revision;
    for (const change of news.changes) put(change.id, change.html);
  }

  function inTouch(): void {
    clearTimeout(saying);
    saying = since = 0;
    if (!lost || lost.hidden) return;
    lost.hidden = true;
    voice.textContent = page.dataset.again ?? '';
  }

  function outOfTouch(): void {
    since ||= now();
    saying ||= window.setTimeout(say, PATIENCE_MS);
    asking ||= window.setTimeout(ask, POLL_MS * (0.75 + Math.random() / 2));
  }

  function say(): void {
    if (!lost) return;
    const time = new Date(since);
    const clock = lost.querySelector('time')!;
    clock.dateTime = time.toISOString();
    clock.textContent = clockTime(time);
    lost.hidden = false;
  }

  // Without the feed: has anything changed at all? Only then the page itself is asked for.
  async function ask(): Promise<void> {
    clearTimeout(asking);
    asking = 0;
    try {
      const answer = await fetch(feed.pathname.replace(/\/events$/, ''), { cache: 'no-cache' });
      if (!answer.ok) throw new Error();
      const newest = (await answer.json()).revision as number;
      if (newest !== revision) {
        const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        for (const part of fresh.querySelectorAll(PARTS)) put(part.id, part.outerHTML);
        revision = Number(fresh.querySelector<HTMLElement>('[data-live]')?.dataset.revision ?? newest);
      }
      // What is shown is as of now, though the feed is still away.
      if (since) since = now();
      if (lost && !lost.hidden) say();
    } catch {
      outOfTouch();
    }
    if (source?.readyState === EventSource.CLOSED) open();
    if (since) outOfTouch();
  }

  function open(): void {
    source?.close();
    feed.searchParams.set('since', String(revision));
    source = new EventSource(feed);
    source.onopen = () => {
      clearTimeout(asking);
      asking = 0;
      inTouch();
    };
    source.onerror = outOfTouch;
    source.addEventListener('agenda', (event) => show(JSON.parse(event.data)));
    if (wall) source.addEventListener('clock', (event) => {
      ahead = Number(event.data) - Date.now();
      tick();
    });
  }

  // A tab that slept or a network that went may hold a line that is dead without knowing.
  function wake(): void {
    if (document.hidden) return;
    open();
    ask();
  }

  addEventListener('offline', outOfTouch);
  addEventListener('online', wake);
  addEventListener('pageshow', (event) => event.persisted && wake());
  document.addEventListener('visibilitychange', wake);
  open();
  if (!wall) return;
  import('./hall');
  setInterval(tick, 1_000);
  tick();
}
