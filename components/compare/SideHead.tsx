import { moment } from '../time-words';
import { webLink } from '../web-link';
import type { Choice, Side } from './comparison';

interface Props {
  readonly name: string;
  readonly side: Side;
  /** Key of what the reader chose to stand here; another than the side's until it has come. */
  readonly chosen: string;
  readonly choices: readonly Choice[];
  onChoose(key: string): void;
}

/** Which text stands on a side, where it comes from, and what else could stand there. */
export function SideHead({ name, side, chosen, choices, onChoose }: Props) {
  const link = webLink(side.url);
  return (
    <div class="side-head">
      <select aria-label={name} value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        {groups(choices, side).map(([group, members]) => (
          <optgroup key={group} label={group}>
            {members.map(({ key, label, time }) => (
              <option key={key} value={key}>
                {time === null ? label : `${label} · ${moment(time)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="soft">
        <bdi>
          {link === null ? (
            side.site
          ) : (
            <a href={link} target="_blank" rel="noreferrer">
              {side.site}
            </a>
          )}
        </bdi>
        {side.seenAt !== null && ` · seen ${moment(side.seenAt)}`}
        {side.publishedAt !== null && ` · published ${moment(side.publishedAt)} (says the page)`}
        {side.seenAt === null && side.publishedAt === null && ' · no time known'}
        {' · '}
        <bdi>{side.source}</bdi>
      </p>
    </div>
  );
}

// What stands there is always among the choices, or the chooser would name something else.
function groups(choices: readonly Choice[], side: Side): [string, Choice[]][] {
  const all = choices.some(({ key }) => key === side.key)
    ? choices
    : [{ key: side.key, group: side.site, label: side.label, time: side.seenAt }, ...choices];
  const names = [...new Set(all.map(({ group }) => group))];
  return names.map(name => [name, all.filter(({ group }) => group === name)]);
}
