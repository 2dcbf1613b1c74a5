/** Change rows behind the back of the corpus, as damage of the disk does. */
export async function changeRows(
  database: string,
  change: (transaction: IDBTransaction) => void | Promise<void>,
): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error as DOMException);
  });
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  const ended = new Promise<void>(done => (transaction.oncomplete = () => done()));
  void change(transaction);
  await ended;
  db.close();
}
