import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const consultation = `/consultations/${uuid('c', 2)}`;
const passOn = `${consultation}/pass-on`;
const short = () => screen.findByLabelText<HTMLTextAreaElement>('For a message or a post');

describe('passing a consultation on', () => {
  it('is offered on the consultation’s page', async () => {
    await visit(consultation);
    const link = await screen.findByRole('link', { name: 'Pass it on' });
    expect(link.getAttribute('href')).toBe(passOn);
  });

  it('has the texts, the address and a letter to begin with', async () => {
    const { container } = await visit(passOn);
    expect((await short()).value).toMatch(/^Have your say: Where buses should stop in Ordsall/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('The address of its page').value).toMatch(/^https:/);
    const mail = screen.getByRole('link', { name: 'Write an email with the longer text' });
    expect(mail.getAttribute('href')).toMatch(/^mailto:\?subject=Where%20buses.*&body=.*%0D%0A/);
    await waitFor(() =>
      expect(document.title).toBe('Pass on: Where buses should stop in Ordsall – Compact Hub'),
    );
    await expectAccessible(container);
  });

  it('copies a text', async () => {
    const user = userEvent.setup();
    await visit(passOn);
    await short();
    await user.click(screen.getByRole('button', { name: 'Copy: For a message or a post' }));
    await screen.findByText('Copied.', { selector: 'p' });
    expect(await navigator.clipboard.readText()).toBe((await short()).value);
  });

  it('selects it where the browser lets no page copy', async () => {
    const user = userEvent.setup();
    await visit(passOn);
    const field = await short();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy: For a message or a post' }));
    await screen.findByText(/The text is selected/, { selector: 'p' });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    expect(document.activeElement).toBe(field);
  });

  it('asks nobody for an answer once it is closed', async () => {
    const { container } = await visit(passOn, undefined, (fixture) => (fixture.forwardingCall = 'closed'));
    await screen.findByText('It is closed, so please ask nobody for an answer any more.');
    expect(screen.queryByRole('link', { name: 'See and print the poster' })).toBeNull();
    await expectAccessible(container);
  });

  it('has no texts while it is not public', async () => {
    await visit(passOn, 'officer', (fixture) => (fixture.forwardingCall = 'not-public'));
    await screen.findByText(/Not everybody may know of this consultation yet/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is not found where the consultation may not be seen', async () => {
    await visit(`/consultations/${uuid('c', 10)}/pass-on`);
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  });
});

describe('the poster', () => {
  it('has the title, the days, and the address in words and as a code', async () => {
    const { container } = await visit(`${passOn}/poster`);
    await screen.findByRole('heading', { level: 1, name: 'Where buses should stop in Ordsall' });
    expect(screen.getByText('Have your say')).toBeTruthy();
    expect(screen.getByText(/^Open until the end of/)).toBeTruthy();
    expect(screen.getByText(/^consultations\.example\.org\/consultations\//)).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Code for phones/ }).querySelector('path')).toBeTruthy();
    await expectAccessible(container);
  });

  it('goes to the printer', async () => {
    const user = userEvent.setup();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await visit(`${passOn}/poster`);
    await user.click(await screen.findByRole('button', { name: 'Print this poster' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is not made of what is over', async () => {
    await visit(`${passOn}/poster`, undefined, (fixture) => (fixture.forwardingCall = 'withdrawn'));
    await screen.findByText('There is no poster, since nobody is asked for an answer.');
    expect(screen.queryByRole('button', { name: 'Print this poster' })).toBeNull();
  });
});
