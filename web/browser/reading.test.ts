import { describe, expect, it } from 'vitest';
import { expectAccessible, open, settled, visitor } from './visitor.ts';

const KB = 1024;
const FIRST_PAGE = 100 * KB;

describe('reading the calendar', () => {
  it('goes from the list to a consultation and back to where it was', async () => {
    const page = await visitor();
    await open(page, '/');
    const link = page.locator('#list ~ section a[href^="/consultations/"]').last();
    const address = await link.getAttribute('href');
    const title = await link.innerText();
    await link.scrollIntoViewIfNeeded();
    const height = await page.evaluate(() => scrollY);
    await link.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.waitForFunction((wanted) => document.title.startsWith(wanted), title);
    await page.goBack();
    await settled(page);
    await page.waitForFunction((wanted) => document.activeElement?.getAttribute('href') === wanted, address);
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 100, height);
  });

  it('filters in the address bar, and says how many and why', async () => {
    const page = await visitor();
    await open(page, '/');
    await page.getByLabel('Words').fill('the');
    await page.getByText('State', { exact: true }).first().click();
    await page.getByLabel('Open', { exact: true }).check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/\?q=the&status=open$/);
    await page
      .locator('main')
      .getByText(/consultations?: with the words “the”; in the state Open\./)
      .waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'list');
    await expectAccessible(page);
    const ics = await page.getByRole('link', { name: 'Subscribe in a calendar app' }).getAttribute('href');
    expect(ics).toMatch(/^webcal:\/\/[^/]+\/api\/v1\/consultations\.ics\?q=the&status=open$/);
    const answer = await page.request.get((ics ?? '').replace('webcal:', 'http:'));
    expect(answer.headers()['content-type']).toContain('text/calendar');
    await page.reload();
    await page.getByText(/with the words “the”; in the state Open/).waitFor();
  });

  it('says why a filter is refused', async () => {
    const page = await visitor();
    await open(page, '/?status=nonsense');
    await page.getByRole('heading', { name: 'There is a problem' }).first().waitFor();
    await page.getByRole('link', { name: 'Clear all filters' }).first().click();
    await page.getByRole('heading', { name: 'Open now' }).waitFor();
  });

  it('can be walked with the keyboard from the first link to the last', async () => {
    const page = await visitor();
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.reload();
    await settled(page);

    const last = page.locator('footer a').last();
    const stops = await page.locator('a[href], button, input, select, summary, textarea').count();
    for (let stop = 0; stop < stops + 5; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          what: element.outerHTML.slice(0, 120),
          there: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
          marked:
            style.outlineStyle !== 'none' ||
            style.boxShadow !== 'none' ||
            element.closest('label, .govuk-checkboxes__item, .govuk-radios__item') !== null,
        };
      });
      expect(seen, seen.what).toMatchObject({ there: true, marked: true });
      if (await last.evaluate((element) => element === document.activeElement)) {
        return;
      }
    }
    throw new Error('The keyboard never came to the last link.');
  });

  it('works as far as it says without scripts', async () => {
    const page = await visitor({ javaScriptEnabled: false });
    for (const address of [
      '/',
      '/programme',
      '/consultations/x',
      '/codes',
      '/workspace/new',
      '/developers',
    ]) {
      await page.goto(address);
      expect(await page.title()).toMatch(/ – Compact Hub$/);
      expect(await page.locator('h1').count()).toBe(1);
      for (const kind of ['.ics', '.atom', '.csv', '']) {
        expect(await page.locator(`a[href="/api/v1/consultations${kind}"]`).count()).toBeGreaterThan(0);
      }
    }
    const feed = await page.request.get('/api/v1/consultations.atom');
    expect(feed.status()).toBe(200);
  });

  it('says that an address leads nowhere', async () => {
    const page = await visitor();
    const answer = await page.goto('/nowhere/at/all');
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
  });

  it('says that the line is down, and goes on when it is back', async () => {
    const page = await visitor();
    await open(page, '/organisations');
    await page.context().setOffline(true);
    await page.getByLabel('Words').fill('a');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('The service can’t be reached', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('main')
      .getByText(/organisations?.*: with the words “a”/)
      .first()
      .waitFor();
  });

  it('weighs less than 100 KB on its first page, everything counted', async () => {
    const page = await visitor();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    await open(page, '/');
    await page.waitForLoadState('networkidle');
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(20 * KB);
    expect(total).toBeLessThan(FIRST_PAGE);
  });
});

describe('on paper', () => {
  it('leaves out what can only be pressed', async () => {
    const page = await visitor();
    await open(page, '/');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['nav', '.ch-filters', '.ch-account', '.govuk-skip-link']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    }
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const light = await page.evaluate(() =>
      ['.ch-header__name', '.ch-leaf__what']
        .map((selector) => document.querySelector(selector))
        .filter((element) => element && getComputedStyle(element).color !== 'rgb(0, 0, 0)'),
    );
    expect(light, 'light words on a dark ground, which printers leave out').toEqual([]);
  });

  it('tells firm from anticipated bars without colour', async () => {
    const page = await visitor();
    await open(page, '/programme');
    await page.emulateMedia({ media: 'print' });
    const fill = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill);
    expect(await fill('.ch-timeline__key rect.ch-timeline__bar')).toBe('rgb(85, 85, 85)');
    expect(await fill('.ch-timeline__bar--anticipated')).toContain('url(');
  });
});

describe('the programme', () => {
  it('has as many rows in its table as bars in its picture', async () => {
    const page = await visitor();
    await open(page, '/programme?kind=calendar');
    const bars = await page.locator('.ch-timeline__list svg[role="img"]').count();
    expect(bars).toBeGreaterThan(0);
    expect(await page.locator('main table tbody tr').count()).toBe(bars);
  });

  it('puts the table first on a telephone', async () => {
    const page = await visitor({ viewport: { width: 360, height: 740 } });
    await open(page, '/programme');
    const [table, picture] = await Promise.all(
      ['main table', '.ch-timeline'].map((selector) => page.locator(selector).first().boundingBox()),
    );
    expect(table?.y ?? Infinity).toBeLessThan(picture?.y ?? 0);
  });
});
