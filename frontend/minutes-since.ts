// Counts the minutes of the running item. It begins at what the server says and never asks the device what time it is:
// phones go wrong, and a rehearsal has a clock of its own.
class MinutesSince extends HTMLElement {
  private begin = 0;
  private tick = 0;

  connectedCallback(): void {
    this.begin = Date.now() - Number(this.getAttribute('seconds')) * 1_000;
    this.show();
    this.tick = window.setInterval(() => this.show(), 1_000);
  }

  disconnectedCallback(): void {
    clearInterval(this.tick);
  }

  private show(): void {
    const minutes = String(Math.floor((Date.now() - this.begin) / 60_000));
    if (this.textContent !== minutes) this.textContent = minutes;
  }
}

customElements.define('minutes-since', MinutesSince);
