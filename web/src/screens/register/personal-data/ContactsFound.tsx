import type { ContactFinding } from '../../../api/contract.ts';
import { announce } from '../../../app/announcer.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { momentInFull } from '../../../time/format.ts';
import { purposeNames, sharingNames } from '../../../words/contact.ts';
import { text } from './text.ts';

interface ContactsFoundProps {
  items: readonly ContactFinding[];
  ticked: readonly string[];
  onTick: (ids: string[]) => void;
}

/** The contacts found, to tick those that are the person's: names collide, and a number may be an office's. */
export function ContactsFound({ items, ticked, onTick }: ContactsFoundProps) {
  const tick = (id: string, on: boolean) => {
    const after = on ? [...ticked, id] : ticked.filter((other) => other !== id);
    onTick(after);
    announce(text.ticked(after.length, items.length));
  };
  return (
    <fieldset class="govuk-fieldset" aria-describedby="ticked">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{text.tick}</legend>
      <Table
        caption={text.caption}
        captionHidden
        rows={items}
        keyOf={(each) => each.id}
        columns={[
          {
            heading: text.columns.contact,
            cell: (each) => (
              <Tick contact={each} ticked={ticked.includes(each.id)} onTick={(on) => tick(each.id, on)} />
            ),
          },
          {
            heading: text.columns.organisation,
            cell: ({ organisation }) => (
              <a class="govuk-link" href={`/organisations/${organisation.id}`}>
                {organisation.name}
              </a>
            ),
          },
          {
            heading: text.columns.purposes,
            cell: (each) => each.purposes.map((purpose) => purposeNames[purpose]).join(', '),
          },
          { heading: text.columns.sharing, cell: (each) => sharingNames[each.sharing] },
          { heading: text.columns.addedAt, cell: (each) => momentInFull(each.addedAt) },
          {
            heading: text.columns.open,
            cell: ({ organisation }) => (
              <a
                class="govuk-link"
                href={`/workspace/organisations/${organisation.id}/contacts`}
                aria-label={text.contactsLabel(organisation.name)}
              >
                {text.contacts}
              </a>
            ),
          },
        ]}
      />
      <p class="govuk-body" id="ticked">
        {text.ticked(ticked.length, items.length)}
      </p>
    </fieldset>
  );
}

interface TickProps {
  contact: ContactFinding;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

const Tick = ({ contact, ticked, onTick }: TickProps) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={`contact-${contact.id}`}
        name="contacts"
        type="checkbox"
        value={contact.id}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label class="govuk-label govuk-checkboxes__label" for={`contact-${contact.id}`}>
        {[contact.name ?? text.nameless, contact.jobTitle].filter(Boolean).join(', ')}
        <span class="govuk-visually-hidden">, {contact.organisation.name}</span>
      </label>
    </div>
  </div>
);
