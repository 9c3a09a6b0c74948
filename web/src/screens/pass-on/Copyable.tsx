import { useRef, useState } from 'preact/hooks';
import { announce } from '../../app/announcer.tsx';
import { text } from './text.ts';

interface CopyableProps {
  id: string;
  heading: string;
  what?: string;
  words: string;
  rows: number;
}

/**
 * A text to take along. It is selected first, so that whoever's browser does not let a page copy has one step left to do, and is told which.
 */
export function Copyable({ id, heading, what, words, rows }: CopyableProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.focus();
    field.current?.select();
    const done = await navigator.clipboard?.writeText(words).then(
      () => true,
      () => false,
    );
    const told = done ? text.copied : text.selected;
    setSaid(told);
    announce(told);
  }

  return (
    <div>
      <h2 class="govuk-heading-m">
        <label for={id}>{heading}</label>
      </h2>
      {what && (
        <p class="govuk-hint" id={`${id}-hint`}>
          {what}
        </p>
      )}
      <textarea
        class="govuk-textarea"
        id={id}
        rows={rows}
        readOnly
        aria-describedby={what ? `${id}-hint` : undefined}
        value={words}
        ref={field}
      />
      <p class="govuk-body">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void copy()}>
          {text.copy(heading)}
        </button>{' '}
        {said}
      </p>
    </div>
  );
}
