import { describe, expect, it } from 'vitest';
import type { DraftField } from './draft-fields.ts';
import { idsOf, isDateId, readTyped, withoutEmpty, writeTyped } from './typed.ts';

const fields: DraftField[] = [
  { kind: 'text', at: 'title', label: 'Title' },
  { kind: 'date', at: 'opensOn', label: 'Opens' },
  { kind: 'yes', at: 'opensFirm', label: 'Firm' },
  { kind: 'email' as never, at: 'unused', label: 'Unused' },
  { kind: 'text', at: 'contact.name', label: 'Name' },
  { kind: 'lines', at: 'issues', label: 'Issues', one: 'issue' },
  {
    kind: 'records',
    at: 'openToInfluence',
    label: 'Open',
    one: 'matter',
    fields: [
      { kind: 'text', at: 'matter', label: 'Matter' },
      { kind: 'date', at: 'until', label: 'Until' },
    ],
  },
].filter((field) => field.at !== 'unused') as DraftField[];

const draft = {
  title: 'Buses',
  summary: 'Not a field of this section.',
  opensOn: '2027-02-01',
  opensFirm: true,
  contact: { name: 'A. Officer', email: 'a@body.example' },
  issues: ['One', 'Two'],
  openToInfluence: [{ matter: 'Stops', until: '2027-03-01' }],
};

describe('what stands in a form', () => {
  it('goes from the draft to the form and back without loss', () => {
    expect(writeTyped(fields, readTyped(fields, draft), draft)).toEqual(draft);
  });

  it('completes a web address that was typed without its beginning, and nothing else', () => {
    const site: DraftField[] = [{ kind: 'text', type: 'url', at: 'website', label: 'Website' }];
    const written = (website: string) => writeTyped(site, { website }, {});
    expect(written('www.carers.example/help')).toEqual({ website: 'https://www.carers.example/help' });
    expect(written(' http://carers.example ')).toEqual({ website: 'http://carers.example' });
    expect(written('ask the desk')).toEqual({ website: 'ask the desk' });
    expect(written(' ')).toEqual({});
  });

  it('changes its own fields and nothing else', () => {
    const typed = { ...readTyped(fields, draft), title: ' Trams ', 'contact.name': '' };
    expect(writeTyped(fields, typed, draft)).toEqual({
      ...draft,
      title: 'Trams',
      contact: { email: 'a@body.example' },
    });
  });

  it('leaves nothing where nothing is typed', () => {
    expect(writeTyped(fields, readTyped(fields, {}), {})).toEqual({});
    expect(writeTyped(fields, { ...readTyped(fields, {}), 'contact.name': ' ' }, { contact: {} })).toEqual(
      {},
    );
  });

  it('drops empty lines and records before sending', () => {
    const typed = readTyped(fields, {
      ...draft,
      issues: ['', 'Two', ' '],
      openToInfluence: [{}, { matter: 'Stops' }],
    });
    const kept = withoutEmpty(fields, typed);
    expect(kept.issues).toEqual(['Two']);
    expect(kept.openToInfluence).toHaveLength(1);
  });

  it('names every control, so that refusals find theirs', () => {
    const ids = idsOf(fields, readTyped(fields, draft));
    expect(ids).toContain('contact-name');
    expect(ids).toContain('issues-1');
    expect(ids).toContain('openToInfluence-0-until');
    expect(isDateId(fields, 'openToInfluence-0-until')).toBe(true);
    expect(isDateId(fields, 'opensOn')).toBe(true);
    expect(isDateId(fields, 'title')).toBe(false);
  });
});
