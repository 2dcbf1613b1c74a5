import { Say } from '../words/Say';

/** What Wireprint is, and what it does not do. */
export function About() {
  return (
    <>
      <h1>
        <Say id="section-about" />
      </h1>
      <section aria-labelledby="what-title">
        <h2 id="what-title">
          <Say id="about-what-title" />
        </h2>
        <p>
          <Say id="about-what" />
        </p>
      </section>
      <Privacy />
      <section aria-labelledby="licence-title">
        <h2 id="licence-title">
          <Say id="about-licence-title" />
        </h2>
        <p>
          <Say id="about-licence" />
        </p>
      </section>
    </>
  );
}

const POINTS = ['about-no-request', 'about-on-press', 'about-storage', 'about-private', 'about-highlights'] as const;

function Privacy() {
  return (
    <section aria-labelledby="privacy-title">
      <h2 id="privacy-title">
        <Say id="about-privacy-title" />
      </h2>
      <ul class="points">
        {POINTS.map(point => (
          <li key={point}>
            <Say id={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
