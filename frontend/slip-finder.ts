// Finds a voter's own slips in the frozen list. The code stays on this device: the field is not one of Flow's, and what
// is computed from the code is compared here.
const SLIP = 16;

const WORDS: Record<string, string> = {
  'DONG-Y': 'Đồng ý',
  'KHONG-DONG-Y': 'Không đồng ý',
  'DE-TRONG': 'Để trống',
};

class SlipFinder extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount) return;
    this.innerHTML =
      '<form class="bar-row"><label>Mã kiểm phiếu <input name="code" autocomplete="off" autocapitalize="characters"' +
      ' spellcheck="false" maxlength="24" placeholder="ABCD-EFGH-JKLM-NPQR"></label>' +
      '<button class="btn go" type="submit">Tìm phiếu của tôi</button></form><div role="status"></div>';
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.find(this.querySelector('input')!.value);
    });
  }

  private async find(typed: string): Promise<void> {
    const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
    if (code.length !== 16) return this.say('Lỗi: mã kiểm phiếu gồm 16 chữ và số.', []);
    if (!crypto.subtle) return this.say('Lỗi: trình duyệt chỉ tính được mã trên kết nối an toàn (https).', []);
    const lines = (document.getElementById(this.getAttribute('list')!)?.textContent ?? '').trim().split('\n');
    const found: string[] = [];
    for (const number of new Set(lines.map((line) => line.split(';')[0]))) {
      const slip = `${number};${await this.slip(code, number)};`;
      const line = lines.find((one) => one.startsWith(slip));
      if (line) found.push(`Số ${number}: ${WORDS[line.slice(slip.length)]} (lá phiếu ${line.split(';')[1]})`);
    }
    this.say(found.length ? 'Phiếu của đồng chí có trong danh sách:' : 'Không có lá phiếu nào ứng với mã này.', found);
  }

  private async slip(code: string, number: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${code}/${number}`));
    return [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, SLIP);
  }

  private say(words: string, found: string[]): void {
    const status = this.querySelector('[role=status]')!;
    const text = document.createElement('p');
    text.textContent = words;
    const list = document.createElement('ul');
    for (const one of found) list.append(Object.assign(document.createElement('li'), { textContent: one }));
    status.replaceChildren(text, ...(found.length ? [list] : []));
  }
}

customElements.define('slip-finder', SlipFinder);
