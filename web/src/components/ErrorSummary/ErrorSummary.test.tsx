import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Radios } from '../fields/Choices.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

describe('the summary of what is wrong', () => {
  it('names the field where the sentence does not, by its label or its legend', () => {
    const none = { value: '', onInput: () => undefined };
    render(
      <>
        <TextField id="why" label="Why" {...none} />
        <Radios id="kind" label="Kind" choices={[{ value: 'note', label: 'Note' }]} {...none} />
        <TextField id="day" label="Day" {...none} />
      </>,
    );
    render(
      <ErrorSummary
        errors={{
          why: 'This is needed.',
          kind: 'Choose one of those offered.',
          day: 'Give a day that is over.',
        }}
      />,
    );
    screen.getByRole('link', { name: 'Why: This is needed.' });
    screen.getByRole('link', { name: 'Kind: Choose one of those offered.' });
    screen.getByRole('link', { name: 'Give a day that is over.' });
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
