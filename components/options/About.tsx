/** What Wireprint is, and what it does not do. */
export function About() {
  return (
    <>
      <h1>About and privacy</h1>
      <section aria-labelledby="what-title">
        <h2 id="what-title">What it is</h2>
        <p>
          Wireprint tells where the words of an open article have been: earlier and later versions, copies elsewhere,
          shared passages and quotes, and what the page says of its own origin. It shows evidence. It does not judge,
          and it does not say who copied whom.
        </p>
      </section>
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">Nothing leaves this device</h2>
        <ul class="points">
          <li>Wireprint makes no network request. It has no server, no account and no statistics.</li>
          <li>
            A page is read when you press the button on it, and at no other time. Wireprint has no access to any site
            before that.
          </li>
          <li>Corpora and kept versions lie in this browser’s storage and go when you delete them or the extension.</li>
          <li>In private windows your corpora are asked, and nothing is stored.</li>
          <li>
            While changes or shared passages are marked, the page itself could notice that something is marked in it. It
            learns neither by whom nor from which text.
          </li>
        </ul>
      </section>
      <section aria-labelledby="licence-title">
        <h2 id="licence-title">Licence</h2>
        <p>
          Wireprint is free software under the MIT licence. The texts of a corpus belong to their publishers: its source
          and licence stand beside it in the list.
        </p>
      </section>
    </>
  );
}
