import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../../test/fixture/answers.ts';
import { uuid } from '../../../../test/fixture/data.ts';
import type { ListedEntry } from '../../../api/contract.ts';
import { expectAccessible, visit } from '../../../../test/visit.tsx';

const LIST = '/workspace/register/duplicates';
const COMPARED = `${LIST}/${uuid('8', 1)}/${uuid('8', 2)}`;

describe('possible duplicates', () => {
  it('are listed with how sure it is and why', async () => {
    const { container } = await visit(LIST, 'cvs');
    const row = within(
      (await screen.findByRole('row', { name: /Irwell Choir and Irwell Singers/ })) as HTMLTableRowElement,
    );
    row.getByText('Likely');
    row.getByText(/the same name.*the same postcode/);
    row.getByText(/different numbers/);
    await expectAccessible(container);
  });

  it('of one name are told apart in the list too', async () => {
    const { container } = await visit(LIST, 'cvs', ({ merges }) => {
      merges.pairs = merges.pairs.map((each) => ({
        ...each,
        other: { ...each.other, name: 'Irwell Choir' },
      }));
    });
    await screen.findByRole('link', {
      name: 'Irwell Choir (no postcode, in the register since 2 Mar 2026) and Irwell Choir (M5 4WT, in the register since 20 Nov 2026)',
    });
    await expectAccessible(container);
  });

  it('of one name are told apart where they were merged', async () => {
    await visit('/workspace/register/merges', 'cvs', ({ merges }) => {
      const [pair] = merges.pairs as [(typeof merges.pairs)[number]];
      merges.merges = [
        {
          id: uuid('7', 1),
          survivor: pair.one,
          merged: { ...pair.other, name: 'Irwell Choir' },
          mergedAt: '2026-11-25T09:00:00Z',
          changedSince: false,
        },
      ];
    });
    await screen.findByRole('link', { name: /^Irwell Choir \(no postcode, / });
    screen.getByRole('cell', { name: /^Irwell Choir \(M5 4WT, / });
    screen.getByText(/^Take back the merge of Irwell Choir \(M5 4WT, /);
  });

  it('are for those who keep the register', async () => {
    const { fixture } = await visit(LIST, 'officer');
    await screen.findByText(/CVS staff and administrators keep the register/);
    expect(fixture.asked.some((each) => each.includes('duplicates'))).toBe(false);
  });

  it('are merged after a look at both and a last check', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(COMPARED, 'cvs');
    await screen.findByText(/They have in common: the same name/);
    screen.getByText(/^Against it: .*different numbers/);
    expect((screen.getByRole('radio', { name: 'Name Irwell Choir' }) as HTMLInputElement).checked).toBe(true);
    expect(screen.queryByRole('radio', { name: /^(Topics|Postcode|Sector)/ })).toBeNull();
    await expectAccessible(container);
    await user.click(screen.getByRole('radio', { name: 'What it does Sings on Mondays.' }));
    await user.click(screen.getByRole('button', { name: 'Go on to merging them' }));
    const heading = await screen.findByRole('heading', { name: 'Check before you merge' });
    await waitFor(() => expect(document.activeElement === heading).toBe(true));
    screen.getByText(/^Irwell Choir stays/);
    screen.getByText('Sings on Mondays.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Merge them' }));
    await screen.findByText('Merged. There is now one entry: Irwell Choir.');
    expect(fixture.merges.wanted).toEqual([
      { survivor: uuid('8', 1), merged: uuid('8', 2), mergedVersion: 5, take: ['description'] },
    ]);
  });

  it('are compared in words in what each says as a partner', async () => {
    const { container } = await visit(COMPARED, 'cvs', ({ merges }) => {
      merges.comparison.fields = [
        {
          field: 'partnerProfile',
          one: { aims: 'Song.' },
          other: { brings: 'Song.' },
          differs: true,
          united: false,
        },
        {
          field: 'gateway',
          one: { communities: ['carers'], conditions: 'Notice.' },
          differs: true,
          united: false,
        },
        {
          field: 'serviceStandard',
          other: { link: 'https://choir.example/standard', adoptedOn: '2026-01-05' },
          differs: true,
          united: false,
        },
      ];
    });
    await screen.findByRole('radio', { name: 'As a partner wants to achieve: Song.' });
    screen.getByRole('radio', { name: 'As a partner brings: Song.' });
    await screen.findByText('Carers; Notice.');
    screen.getByText('https://choir.example/standard; Monday 5 January 2026');
    await expectAccessible(container);
  });

  it('may have the other one stay, with its own values', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(COMPARED, 'cvs');
    await user.click(await screen.findByRole('radio', { name: 'Irwell Singers' }));
    expect((screen.getByRole('radio', { name: 'Name Irwell Singers' }) as HTMLInputElement).checked).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: 'Go on to merging them' }));
    screen.getByText(/then counts for it: 2 contacts, 1 meeting place\./);
    await user.click(screen.getByRole('button', { name: 'Merge them' }));
    await screen.findByText('Merged. There is now one entry: Irwell Singers.');
    expect(fixture.merges.wanted[0]?.mergedVersion).toBe(3);
    expect(fixture.merges.wanted[0]?.take).toEqual([]);
  });

  it('of one name are told apart wherever one has to be chosen', async () => {
    const user = userEvent.setup();
    const { container } = await visit(COMPARED, 'cvs', (prepared) => {
      prepared.merges.comparison.other.name = 'Irwell Choir';
    });
    await user.click(await screen.findByRole('radio', { name: /^Irwell Choir \(M5 4WT, / }));
    screen.getByRole('radio', { name: /^Irwell Choir \(no postcode, / });
    screen.getByRole('columnheader', { name: /^Irwell Choir \(M5 4WT, / });
    screen.getByRole('columnheader', { name: /^Irwell Choir \(no postcode, / });
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Go on to merging them' }));
    screen.getByText(
      /^Irwell Choir \(M5 4WT, .*\) stays\. Irwell Choir \(no postcode, .*\) is merged into it/,
    );
  });

  it('say why they can’t be merged, keep the choice, and show both anew', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(COMPARED, 'cvs');
    await user.click(await screen.findByRole('radio', { name: 'Name Irwell Singers' }));
    await user.click(screen.getByRole('button', { name: 'Go on to merging them' }));
    fixture.surprise('POST', /merges$/, () =>
      refuse(409, 'conflict', 'Not as things stand', { detail: 'Corrections wait to be settled.' }),
    );
    await user.click(screen.getByRole('button', { name: 'Merge them' }));
    await screen.findByText('Corrections wait to be settled.');
    await user.click(screen.getByRole('button', { name: 'Go back and change the choice' }));
    expect(
      ((await screen.findByRole('radio', { name: 'Name Irwell Singers' })) as HTMLInputElement).checked,
    ).toBe(true);
    await waitFor(() =>
      expect(fixture.asked.filter((each) => each.startsWith('GET /api/v1/duplicates/'))).toHaveLength(2),
    );
  });

  it('may be two organisations, and that may be taken back', async () => {
    const user = userEvent.setup();
    const { fixture, container } = await visit(COMPARED, 'cvs');
    await user.click(await screen.findByRole('button', { name: 'They are two organisations' }));
    await screen.findByText('Noted: they are two organisations.');
    expect(fixture.merges.dismissed).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: 'Possible duplicates' }));
    await screen.findByText('Nothing in the register looks like a duplicate.');
    await user.click(screen.getByRole('link', { name: 'Said to be two organisations' }));
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: /They may be one after all/ }));
    await screen.findByText(/Taken back. The pair is among those/);
    expect(fixture.merges.pairs).toHaveLength(1);
  });
});

describe('merges that were done', () => {
  it('are taken back, with a word about later changes', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/merges', 'cvs', (prepared) => {
      prepared.merges.merges = [
        {
          id: uuid('7', 1),
          survivor: prepared.merges.pairs[0]?.one as ListedEntry,
          merged: prepared.merges.pairs[0]?.other as ListedEntry,
          mergedAt: '2026-11-25T09:00:00Z',
          mergedBy: { id: uuid('b', 1), name: 'Pat Example' },
          changedSince: true,
        },
      ];
    });
    await user.click(await screen.findByText('Take back the merge of Irwell Singers'));
    screen.getByText(/Those changes stay/);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await screen.findByText('Taken back. Both entries are in the register again.');
    await screen.findByText(/^Taken back .*Pat Example/);
    expect(fixture.merges.merges[0]?.undoneAt).toBeTruthy();
  });
});
