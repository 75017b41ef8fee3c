// Tells the operator when the desk is out of touch: push alone would go quiet until the next press. Once the portal
// answers again the desk asks it at once, so that a session lost meanwhile is said then, not at the next press.
const PATIENCE_MS = 2_000;
const AGAIN_MS = 5_000;

class DeskLine extends HTMLElement {
  private source?: EventSource;
  private saying = 0;
  private trying = 0;
  private since = 0;
  private ahead = 0;

  connectedCallback(): void {
    this.hidden = true;
    this.open();
    addEventListener('online', this.open);
    addEventListener('offline', this.lost);
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.open);
    removeEventListener('offline', this.lost);
    clearTimeout(this.saying);
    clearTimeout(this.trying);
    this.source?.close();
  }

  private readonly open = (): void => {
    clearTimeout(this.trying);
    this.source?.close();
    this.source = new EventSource(this.getAttribute('feed')!);
    this.source.onopen = () => this.back();
    this.source.onerror = () => {
      this.lost();
      if (this.source!.readyState === EventSource.CLOSED) this.trying = window.setTimeout(this.open, AGAIN_MS);
    };
    // The portal's time: a rehearsal has a clock of its own.
    this.source.addEventListener('clock', (event) => (this.ahead = Number(event.data) - Date.now()));
  };

  private readonly lost = (): void => {
    this.since ||= Date.now() + this.ahead;
    this.saying ||= window.setTimeout(() => {
      const time = new Date(this.since).toLocaleTimeString('vi', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Asia/Ho_Chi_Minh',
      });
      this.textContent = this.getAttribute('words')!.replace('{0}', time);
      this.hidden = false;
    }, PATIENCE_MS);
  };

  private back(): void {
    clearTimeout(this.saying);
    const was = this.since;
    this.saying = this.since = 0;
    this.hidden = true;
    if (was) this.dispatchEvent(new CustomEvent('back'));
  }
}

customElements.define('desk-line', DeskLine);
