// The door: finds delegates, notes who has come, and sends it when there is a network. What is noted is kept on the phone
// first; each note carries its own id, so that sending it twice counts once.
const BASE = '/quan-tri/dai-bieu/don-tiep';
const STORE = 'don-tiep';
const EVERY_MS = 4_000;
const AFRESH_MS = 300_000;
const SHOWN = 20;

const byId = (id) => document.getElementById(id);
const line = byId('line');
const typed = byId('typed');
const said = byId('said');
const found = byId('found');

let expected = [];
let states = {};
let queue = [];
let revision = 0;
let door = '';
let who = '';
let csrf;
let opened = 0;
let away = 0;
let signedOut = false;
let sending = false;

const clock = (time) =>
  new Date(time).toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();

function remember() {
  localStorage.setItem(STORE, JSON.stringify({ expected, states, queue, revision, door, who }));
}

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    ({ expected = [], states = {}, queue = [], revision = 0, door = '', who = '' } = kept);
  } catch {
    // A broken store is as good as none; what the server has comes again.
  }
}

const here = (id) => states[id]?.arrived === true;

// The last word by time counts, as on the server.
function learn(id, arrived, at, where) {
  const known = states[id];
  if (!known || known.at <= at) states[id] = { arrived, at, door: where };
}

function note(one, arrived) {
  const at = Date.now();
  queue.push({ id: crypto.randomUUID(), delegate: one.id, arrived, at, door });
  learn(one.id, arrived, at, door);
  remember();
  show();
  exchange();
}

function arrive(one) {
  if (here(one.id)) {
    const known = states[one.id];
    say(`${one.name} đã được ghi lúc ${clock(known.at)}${known.door ? ', ' + known.door : ''}. Không tính lần nữa.`, 'no');
    return;
  }
  note(one, true);
  say(`Đã ghi: ${one.name}. ${one.seat ? 'Ghế ' + one.seat + '. ' : ''}Đoàn ${one.delegation}.`, 'ok');
}

function say(words, how) {
  said.hidden = false;
  said.className = how;
  said.textContent = words;
}

// ---- finding

const bare = (text) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

function byCode(text) {
  const code = bare(text);
  if (/^\d{1,4}$/.test(code)) return expected.find((one) => one.number === Number(code));
  return code.length < 12 ? undefined : expected.find((one) => one.code === code);
}

function matches(text) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  return expected.filter((one) => words.every((word) => (' ' + one.key).includes(' ' + word)));
}

function search() {
  found.replaceChildren();
  const text = typed.value;
  const exact = byCode(text);
  const list = exact ? [exact] : matches(text);
  for (const one of list.slice(0, SHOWN)) found.append(row(one));
  if (list.length > SHOWN) found.append(item(`Còn ${list.length - SHOWN} người nữa. Hãy gõ thêm chữ.`));
  if (text.trim() && !list.length) found.append(item('Không tìm thấy. Hãy thử ít chữ hơn, hoặc gõ số thẻ.'));
}

function item(words) {
  const line = document.createElement('li');
  line.textContent = words;
  return line;
}

function row(one) {
  const line = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = one.name;
  const about = document.createElement('span');
  about.textContent = `Thẻ ${String(one.number).padStart(4, '0')} · ${one.kind}${one.seat ? ' · ghế ' + one.seat : ''}`;
  const group = document.createElement('span');
  group.textContent = one.unit === one.delegation ? 'Đoàn ' + one.delegation : `${one.unit} · đoàn ${one.delegation}`;
  const button = document.createElement('button');
  button.type = 'button';
  if (here(one.id)) {
    about.className = 'here';
    about.textContent = 'Đã đến lúc ' + clock(states[one.id].at) + ' · ' + about.textContent;
    button.textContent = 'Bỏ ghi';
    button.setAttribute('aria-label', 'Bỏ ghi ' + one.name);
    button.onclick = () => {
      note(one, false);
      say(`Đã bỏ ghi: ${one.name}.`, 'no');
    };
  } else {
    button.textContent = 'Đã đến';
    button.className = 'go';
    button.setAttribute('aria-label', 'Đã đến: ' + one.name);
    button.onclick = () => {
      arrive(one);
      typed.select();
    };
  }
  line.append(name, about, group, button);
  return line;
}

// ---- showing

let shown = '';

function show() {
  const picture = JSON.stringify([states, queue.length, away, signedOut, expected, who]);
  // Drawn again, a list takes the focus away from whoever works with the keyboard.
  if (picture === shown) return;
  shown = picture;
  const groups = new Map();
  let present = 0;
  for (const one of expected) {
    const group = groups.get(one.delegation) ?? { all: 0, here: 0 };
    groups.set(one.delegation, group);
    group.all++;
    if (here(one.id)) {
      group.here++;
      present++;
    }
  }
  byId('total').innerHTML = '';
  const total = document.createElement('b');
  total.textContent = `${present}/${expected.length}`;
  byId('total').append('Đã đến ', total);
  const body = document.createDocumentFragment();
  for (const [name, group] of groups) {
    const line = document.createElement('tr');
    if (group.here === group.all) line.className = 'all';
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    line.append(head, number(group.here), number(group.all));
    body.append(line);
  }
  document.querySelector('#counts tbody').replaceChildren(body);
  byId('who').textContent = who ? 'Đăng nhập: ' + who : '';
  const waits = queue.length ? ` Còn ${queue.length} lượt chờ gửi.` : '';
  line.className = away || signedOut ? 'away' : '';
  if (signedOut) {
    line.replaceChildren('Phiên đăng nhập đã hết. Vẫn ghi được trên máy này.' + waits + ' ');
    const link = document.createElement('a');
    link.href = '/dang-nhap';
    link.textContent = 'Đăng nhập lại để gửi';
    line.append(link);
  } else if (away) {
    set(line, `Mất mạng từ ${clock(away)}. Vẫn ghi được, sẽ tự gửi khi có mạng.${waits}`);
  } else if (!expected.length) {
    set(line, 'Chưa có thẻ đại biểu nào. Ban Thi đua - Khen thưởng cần lập thẻ trước.');
  } else {
    set(line, 'Đang nối với cổng.' + (waits || ' Mọi lượt đã gửi.'));
  }
  search();
}

// Said again it would be read out again.
function set(place, words) {
  if (place.textContent !== words) place.textContent = words;
}

function number(value) {
  const cell = document.createElement('td');
  cell.className = 'n';
  cell.textContent = value;
  return cell;
}

// ---- exchanging

async function json(answer) {
  if (answer.redirected || answer.status === 401 || answer.status === 403) {
    signedOut = true;
    csrf = undefined;
    throw new Error('signed out');
  }
  if (!answer.ok || !answer.headers.get('Content-Type')?.includes('json')) throw new Error('no answer');
  signedOut = false;
  return answer.json();
}

async function open() {
  const opening = await json(await fetch(BASE + '/danh-sach', { headers: { Accept: 'application/json' } }));
  csrf = { [opening.header]: opening.token };
  expected = opening.expected;
  who = opening.who;
  opened = Date.now();
}

async function exchange() {
  if (sending) return;
  sending = true;
  try {
    if (!csrf || Date.now() - opened > AFRESH_MS) await open();
    const sent = queue.slice(0, 500);
    const answer = await json(
      await fetch(BASE + '/den', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrf },
        body: JSON.stringify({ since: revision, noted: sent }),
      }),
    );
    // Only what the server has taken leaves the phone.
    const taken = new Set(sent.map((one) => one.id));
    queue = queue.filter((one) => !taken.has(one.id));
    revision = answer.revision;
    for (const one of answer.changes) learn(one.id, one.arrived, one.at, one.door);
    away = 0;
  } catch (lost) {
    if (lost.message !== 'signed out') away ||= Date.now();
  }
  sending = false;
  remember();
  show();
}

// ---- camera

async function scan() {
  const camera = byId('camera');
  if (camera.srcObject) {
    camera.srcObject.getTracks().forEach((track) => track.stop());
    camera.srcObject = null;
    camera.hidden = true;
    byId('scan').textContent = 'Quét mã';
    return;
  }
  try {
    camera.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    say('Không mở được máy ảnh. Hãy gõ số thẻ.', 'no');
    return;
  }
  camera.hidden = false;
  byId('scan').textContent = 'Tắt máy ảnh';
  await camera.play();
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  let last = '';
  while (camera.srcObject) {
    const [code] = await detector.detect(camera).catch(() => []);
    if (code && code.rawValue !== last) {
      last = code.rawValue;
      const one = byCode(last);
      if (one) arrive(one);
      else say('Mã này không phải thẻ đại biểu đang dùng.', 'no');
    }
    await new Promise((next) => setTimeout(next, 250));
  }
}

// ---- beginning

recall();
if (!door) door = 'Cửa ' + (1 + Math.floor(Math.random() * 9));
byId('door').value = door;
byId('door').addEventListener('change', (event) => {
  door = event.target.value.trim() || door;
  remember();
});
typed.addEventListener('input', search);
byId('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const list = matches(typed.value);
  const one = byCode(typed.value) ?? (list.length === 1 ? list[0] : undefined);
  if (one) arrive(one);
  else if (list.length) say(`${list.length} người khớp. Hãy chọn đúng người ở dưới.`, 'no');
  else if (typed.value.trim()) say('Không tìm thấy “' + typed.value.trim() + '”.', 'no');
});
byId('forget').addEventListener('click', () => {
  if (queue.length) {
    say(`Còn ${queue.length} lượt chưa gửi nên chưa xóa. Hãy nối mạng rồi thử lại.`, 'no');
    return;
  }
  localStorage.removeItem(STORE);
  expected = [];
  states = {};
  revision = 0;
  found.replaceChildren();
  say('Đã xóa danh sách khỏi máy này. Mở lại trang để lấy lại.', 'ok');
  clearInterval(turn);
  byId('total').textContent = '';
  document.querySelector('#counts tbody').replaceChildren();
});
if ('BarcodeDetector' in window && navigator.mediaDevices) {
  byId('scan').hidden = false;
  byId('scan').addEventListener('click', scan);
}
addEventListener('online', exchange);
addEventListener('offline', () => {
  away ||= Date.now();
  show();
});
// Two tabs of one phone would each write the whole store.
addEventListener('storage', (event) => {
  if (event.key === STORE && event.newValue) {
    const mine = queue;
    recall();
    queue = [...queue, ...mine.filter((one) => !queue.some((other) => other.id === one.id))];
    show();
  }
});
const turn = setInterval(exchange, EVERY_MS);
if (expected.length) show();
exchange();
if ('serviceWorker' in navigator) navigator.serviceWorker.register(BASE + '/sw.js', { scope: BASE });
