import type { ConsultationSummary, Programme } from '../../api/contract.ts';
import { today } from '../../time/days.ts';
import { monthInShort } from '../../time/format.ts';
import { barInWords, byLead, kindOf, placeOf, type BarKind } from './rows.ts';
import { text } from './text.ts';
import { barOf, monthsOf, type Year } from './year.ts';

const HATCH = 'anticipated-hatch';
const percent = (share: number) => `${share}%`;

/**
 * A picture of the year. Positions are attributes of SVG, not styles, so that the page's policy can
 * refuse inline styles; fills are drawn by SVG too, because browsers leave backgrounds out of print.
 */
export function Timeline({ programme, year }: { programme: Programme; year: Year }) {
  return (
    <div class="ch-timeline">
      <Hatch />
      <Key />
      <div class="ch-timeline__row ch-timeline__head" aria-hidden="true">
        <span />
        <svg class="ch-timeline__svg" height="22">
          {monthsOf(year).map(({ month, x }) => (
            <g key={month}>
              <line x1={percent(x)} x2={percent(x)} y1="0" y2="22" class="ch-timeline__month" />
              <text x={percent(x)} dx="3" y="16" class="ch-timeline__name">
                {monthInShort(month)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {byLead(programme.items).map((group) => (
        <section key={group.id} aria-label={group.name}>
          <h3 class="ch-timeline__lead">{group.name}</h3>
          <ul class="ch-timeline__list">
            {group.items.map((item) => (
              <Row key={item.id} item={item} programme={programme} year={year} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The pattern of bars whose dates may move; every bar refers to it. */
function Hatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" class="ch-timeline__defs">
      <defs>
        <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="ch-timeline__hatch-ground" />
          <line x1="0" y1="0" x2="0" y2="6" class="ch-timeline__hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}

function Row({ item, programme, year }: { item: ConsultationSummary; programme: Programme; year: Year }) {
  const { x, width } = placeOf(item, year);
  return (
    <li class="ch-timeline__row">
      <a class="govuk-link ch-timeline__title" href={`/consultations/${item.id}`}>
        {item.title}
      </a>
      <svg class="ch-timeline__svg" role="img" aria-label={barInWords(item)}>
        <Background programme={programme} year={year} />
        <Rect x={x} width={width} kind={kindOf(item)} />
      </svg>
    </li>
  );
}

/** Short consultations still get a bar that can be seen. */
const NARROWEST = 0.6;

const Rect = ({ x, width, kind, y = 15 }: { x: number; width: number; kind: BarKind; y?: number }) => (
  <rect
    x={percent(x)}
    width={percent(Math.max(width, NARROWEST))}
    y={y}
    height="18"
    rx="3"
    class={kind === 'firm' ? 'ch-timeline__bar' : `ch-timeline__bar ch-timeline__bar--${kind}`}
  />
);

function Background({ programme, year }: { programme: Programme; year: Year }) {
  const now = today();
  return (
    <g aria-hidden="true">
      {programme.days.map((day) => {
        const place = barOf(year, day.from, day.to);
        return (
          <rect
            key={`${day.name} ${day.from}`}
            x={percent(place.x)}
            width={percent(place.width)}
            y="0"
            height="100%"
            class={`ch-timeline__${day.kind}`}
          />
        );
      })}
      {monthsOf(year).map(({ month, x }) => (
        <line key={month} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" class="ch-timeline__month" />
      ))}
      {now >= year.from && now <= year.to && (
        <line
          x1={percent(barOf(year, now, now).x)}
          x2={percent(barOf(year, now, now).x)}
          y1="0"
          y2="100%"
          class="ch-timeline__today"
        />
      )}
    </g>
  );
}

function Key() {
  const entries = [
    { name: text.firm, draw: <Rect x={0} width={100} y={6} kind="firm" /> },
    { name: text.anticipated, draw: <Rect x={0} width={100} y={6} kind="anticipated" /> },
    { name: text.withdrawn, draw: <Rect x={0} width={100} y={6} kind="withdrawn" /> },
    { name: text.today, draw: <line x1="50%" x2="50%" y1="0" y2="100%" class="ch-timeline__today" /> },
    {
      name: text.holiday,
      draw: <rect x="45%" width="10%" height="100%" class="ch-timeline__bank-holiday" />,
    },
    { name: text.busy, draw: <rect width="100%" height="100%" class="ch-timeline__busy-time" /> },
  ];
  return (
    <ul class="ch-timeline__key" aria-label={text.key}>
      {entries.map(({ name, draw }) => (
        <li key={name}>
          <svg width="36" height="30" aria-hidden="true" focusable="false">
            {draw}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
