import './css/styles.css';

// Reading pages come complete from the server. The Flow client starts at once where the page is work (data-boot="now"),
// else when a visitor touches something that needs it (data-flow).
let started: Promise<void> | undefined;
function startFlow(): Promise<void> {
  return (started ??= import('./flow-app').then((flow) => flow.start()));
}

const firstPaint = document.querySelector('#first-paint');
if (!firstPaint) {
  startFlow();
} else {
  for (const type of ['pointerdown', 'keydown', 'focusin']) {
    firstPaint.addEventListener(
      type,
      (event) => {
        if ((event.target as Element).closest('[data-flow]')) startFlow();
      },
      { passive: true },
    );
  }
  if (firstPaint.querySelector('[data-live]')) import('./live').then((live) => live.watch());
}
