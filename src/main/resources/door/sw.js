// Keeps the page of the door on the phone. With a network the newest files are taken, without one those kept last.
const KEPT = 'don-tiep-1';
const PAGE = '/quan-tri/dai-bieu/don-tiep';
const FILES = [PAGE, PAGE + '/don-tiep.js', PAGE + '/don-tiep.css', PAGE + '/tokens.css'];

addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES)).then(() => skipWaiting()));
});

addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !FILES.includes(new URL(request.url).pathname)) return;
  event.respondWith(newest(request));
});

async function newest(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    // Whoever is signed out is sent to the form, which is not this page.
    if (answer.ok && !answer.redirected && answer.type === 'basic') await kept.put(request.url, answer.clone());
    return answer;
  } catch (away) {
    return (await kept.match(request.url)) ?? Response.error();
  }
}
