/** Caches a function of an object for the object's lifetime. */
export function memoize<Source extends object, Value>(create: (source: Source) => Value): (source: Source) => Value {
  const cache = new WeakMap<Source, Value>();
  return (source) => getOrCreate(cache, source, () => create(source));
}

/** Caches a function of an object and a key for the object's lifetime. */
export function memoizeBy<Source extends object, Key, Value>(
  create: (source: Source, key: Key) => Value,
): (source: Source, key: Key) => Value {
  const cache = memoize((_: Source) => new Map<Key, Value>());
  return (source, key) => getOrCreate(cache(source), key, () => create(source, key));
}

function getOrCreate<Key, Value>(
  cache: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  create: () => Value,
): Value {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = create()));
  return value;
}
