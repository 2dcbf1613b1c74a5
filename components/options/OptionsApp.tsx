import '../tokens.css';
import '../base.css';
import './options.css';
import { useEffect, useState } from 'preact/hooks';
import { Say, useWords } from '../words/Say';
import { About } from './About';
import type { OptionsActions } from './actions';
import { Corpora } from './Corpora';
import { Keyboard } from './Keyboard';
import { Papers } from './Papers';
import { SettingsSection } from './SettingsSection';
import { Storage } from './Storage';

const SECTIONS = ['corpora', 'papers', 'storage', 'settings', 'keyboard', 'about'] as const;

type Section = (typeof SECTIONS)[number];

/** The options page: one section at a time, each with an address of its own. */
export function OptionsApp({ actions, hash = location.hash }: { actions: OptionsActions; hash?: string }) {
  const section = useSection(hash);
  return (
    <div class="options">
      <Sections current={section} />
      <main>
        {/* An import goes on, and is seen again, when the reader looks at another section. */}
        <div hidden={section !== 'corpora'}>
          <Corpora actions={actions} />
        </div>
        {section === 'papers' && <Papers actions={actions.papers} offered={offeredIn(hash)} />}
        {section === 'storage' && <Storage actions={actions} />}
        {section === 'settings' && <SettingsSection actions={actions.settings} />}
        {section === 'keyboard' && <Keyboard actions={actions} />}
        {section === 'about' && <About />}
      </main>
    </div>
  );
}

function Sections({ current }: { current: Section }) {
  return (
    <nav aria-label={useWords().text('sections-label')}>
      <p class="brand">
        <Say id="wireprint" />
      </p>
      <ul>
        {SECTIONS.map(section => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              <Say id={`section-${section}`} />
            </a>
          </li>
        ))}
        <li>
          <a href="/library.html">
            <Say id="open-library" />
          </a>
        </li>
      </ul>
    </nav>
  );
}

function useSection(hash: string): Section {
  const [section, setSection] = useState<Section>(() => sectionOf(hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function sectionOf(hash: string): Section {
  return SECTIONS.find(section => hash.split('?')[0] === `#${section}`) ?? 'corpora';
}

/** The site that the popup offers to name: "#papers?name=paper.example". */
function offeredIn(hash: string): string {
  return new URLSearchParams(hash.split('?')[1] ?? '').get('name') ?? '';
}
