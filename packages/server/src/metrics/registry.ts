/** Names and values that tell the series of one metric apart: `{ operation: 'tickets.create' }`. */
export type Labels = Readonly<Record<string, string>>

/** A count that only grows. */
export interface Counter {
  add(count?: number, labels?: Labels): void
}

/** How often values were at most so large. */
export interface Histogram {
  observe(value: number, labels?: Labels): void
}

/** A value as it is when somebody asks, by its labels. */
type Reading = readonly (readonly [value: number, labels?: Labels])[]

/** Metrics of one process, written as text for Prometheus. */
export interface Registry {
  counter(name: string, help: string): Counter
  /** @param buckets - upper bounds, ascending; `+Inf` is added */
  histogram(name: string, help: string, buckets: readonly number[]): Histogram
  /** Asks `read` when the metrics are written. One that fails is left out. */
  gauge(name: string, help: string, read: () => number | Reading | Promise<number | Reading>): void
  /** As a gauge, of a count that is kept elsewhere. */
  countOf(name: string, help: string, read: () => number | Reading): void
  /** Prometheus text format, version 0.0.4. */
  write(): Promise<string>
}

/** Content type of what a registry writes. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

const escapeLabel = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const none: Labels = {}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const numberText = (value: number): string => (value === Infinity ? '+Inf' : String(value))

interface Metric {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  samples(): Promise<readonly string[]> | readonly string[]
}

interface Distribution {
  readonly labels: Labels
  readonly counts: number[]
  sum: number
  count: number
}

/**
 * Makes an empty registry. It is our own because what a server needs of the format is these hundred lines, and the usual library
 * brings quantile sketches, clusters and push gateways to a process that is to start in half a second.
 * Source: Prometheus, exposition formats, text format 0.0.4.
 * @example
 * const registry = createRegistry()
 * registry.counter('jobs_total', 'Jobs that were done.').add()
 * await registry.write() // '# HELP jobs_total Jobs that were done.\n# TYPE jobs_total counter\njobs_total 1\n'
 */
export function createRegistry(): Registry {
  const metrics: Metric[] = []

  function register(metric: Metric): void {
    if (metrics.some(({ name }) => name === metric.name))
      throw new TypeError(`Could not register the metric ${metric.name}: there is one of this name.`)
    metrics.push(metric)
  }

  function registerReading(
    type: 'counter' | 'gauge',
    name: string,
    help: string,
    read: () => number | Reading | Promise<number | Reading>,
  ): void {
    const samples = async (): Promise<readonly string[]> => {
      try {
        const value = await read()
        const readings: Reading = typeof value === 'number' ? [[value]] : value
        return readings.map(([each, labels = {}]) => `${name}${labelText(labels)} ${numberText(each)}`)
      } catch {
        // A store that cannot be reached must not take the other metrics with it: they are what tells so.
        return []
      }
    }
    register({ name, help, type, samples })
  }

  return {
    counter(name, help) {
      const values = new Map<string, number>([['', 0]])
      register({
        name,
        help,
        type: 'counter',
        samples: () =>
          [...values].flatMap(([labels, value]) =>
            labels === '' && values.size > 1 && value === 0 ? [] : [`${name}${labels} ${value}`],
          ),
      })
      return {
        add(count = 1, labels = {}) {
          const key = labelText(labels)
          values.set(key, (values.get(key) ?? 0) + count)
        },
      }
    },

    histogram(name, help, buckets) {
      const series = new Map<string, Distribution>()
      // Whoever observes often gives the same object each time, which is quicker found than its text is written.
      const byLabels = new WeakMap<Labels, Distribution>()
      register({ name, help, type: 'histogram', samples: () => [...series.values()].flatMap(samplesOf) })
      const bounds = [...buckets, Infinity]
      function samplesOf({ labels, counts, sum, count }: Distribution): readonly string[] {
        let below = 0
        const lines = bounds.map((bound, index) => {
          below += counts[index] ?? 0
          return `${name}_bucket${labelText({ ...labels, le: numberText(bound) })} ${below}`
        })
        return [
          ...lines,
          `${name}_sum${labelText(labels)} ${sum}`,
          `${name}_count${labelText(labels)} ${count}`,
        ]
      }
      function seriesOf(labels: Labels): Distribution {
        const key = labelText(labels)
        let found = series.get(key)
        if (!found) {
          found = { labels, counts: bounds.map(() => 0), sum: 0, count: 0 }
          series.set(key, found)
        }
        byLabels.set(labels, found)
        return found
      }
      return {
        observe(value, labels = none) {
          const found = byLabels.get(labels) ?? seriesOf(labels)
          const index = bounds.findIndex((bound) => value <= bound)
          found.counts[index] = (found.counts[index] ?? 0) + 1
          found.sum += value
          found.count += 1
        },
      }
    },

    gauge: (name, help, read) => registerReading('gauge', name, help, read),
    countOf: (name, help, read) => registerReading('counter', name, help, read),

    async write() {
      const texts = await Promise.all(
        metrics.map(async ({ name, help, type, samples }) => {
          const lines = await samples()
          return lines.length === 0
            ? ''
            : `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`
        }),
      )
      return texts.join('')
    },
  }
}
