// Typing counts as unsaved until the server has answered to it. Leaving the page sends what the fields still hold back.
const PAUSE_MS = 800;

class UnsavedGuard extends HTMLElement {
  private typed = 0;
  private unsaved = false;

  private readonly onInput = (event: Event): void => {
    if (!(event.target as Element).closest?.('.saves-itself')) return;
    this.typed = performance.now();
    this.unsaved = true;
  };

  private readonly onHide = (): void => {
    if (document.hidden) this.leaving();
  };

  private readonly onUnload = (event: Event): void => {
    if (!this.unsaved) return;
    this.leaving();
    event.preventDefault();
  };

  connectedCallback(): void {
    document.addEventListener('input', this.onInput, true);
    document.addEventListener('visibilitychange', this.onHide);
    window.addEventListener('beforeunload', this.onUnload);
  }

  disconnectedCallback(): void {
    document.removeEventListener('input', this.onInput, true);
    document.removeEventListener('visibilitychange', this.onHide);
    window.removeEventListener('beforeunload', this.onUnload);
  }

  answered(unsaved: boolean): void {
    // What was typed since is still on its way; its own answer follows.
    if (performance.now() - this.typed >= PAUSE_MS) this.unsaved = unsaved;
  }

  private leaving(): void {
    this.dispatchEvent(new CustomEvent('leaving'));
  }
}

customElements.define('unsaved-guard', UnsavedGuard);
