import '../tokens.css';
import '../base.css';
import './options.css';
import { useEffect, useState } from 'preact/hooks';
import { About } from './About';
import type { OptionsActions } from './actions';
import { Corpora } from './Corpora';
import { Keyboard } from './Keyboard';
import { Storage } from './Storage';

const SECTIONS = [
  ['corpora', 'Corpora'],
  ['storage', 'Storage'],
  ['keyboard', 'Keyboard and help'],
  ['about', 'About and privacy'],
] as const;

type Section = (typeof SECTIONS)[number][0];

/** The options page: one section at a time, each with an address of its own. */
export function OptionsApp({ actions, hash = location.hash }: { actions: OptionsActions; hash?: string }) {
  const section = useSection(hash);
  return (
    <div class="options">
      <nav aria-label="Sections">
        <p class="brand">Wireprint</p>
        <ul>
          {SECTIONS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {/* An import goes on, and is seen again, when the reader looks at another section. */}
        <div hidden={section !== 'corpora'}>
          <Corpora actions={actions} />
        </div>
        {section === 'storage' && <Storage actions={actions} />}
        {section === 'keyboard' && <Keyboard actions={actions} />}
        {section === 'about' && <About />}
      </main>
    </div>
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
  return SECTIONS.find(([id]) => hash === `#${id}`)?.[0] ?? 'corpora';
}
