import { parentPort } from 'node:worker_threads'
import { answerChecks } from '../../renderer/style/answer-checks.ts'
import type { CheckRequest } from '../../renderer/style/check-protocol.ts'

// The screen's check worker in a thread of Node's, to see how soon it answers and what it takes of memory.
const answer = answerChecks()
parentPort?.on('message', (request: CheckRequest) => {
  const { findings, took } = answer(request)
  parentPort?.postMessage({ findings: findings.length, took, heap: process.memoryUsage().heapUsed })
})
