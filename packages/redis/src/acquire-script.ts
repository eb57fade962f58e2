/**
 * The one operation on the quota: settles, then grants. Redis runs it in one piece, on its own clock.
 *
 * Keys: the scope's record, its holders, and one hash for each bucket. A bucket's hash has
 * `w:<window>:<slice>` slots that come back at the end of a slice, `t:<ticket>` requests under way as
 * `held:cost:leaseEnd:last`, `l:<window>` the lower limit as `limit:until`, `p` the end of a pause, `n` the next time of the
 * pace, `g` the generation that wrote it.
 */
export const acquireScript: string = `
local q = cjson.decode(ARGV[1])
local now = q.now
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end
local floor, ceil, max, min, huge = math.floor, math.ceil, math.max, math.min, math.huge
local function text(number) return string.format('%.3f', number) end

local meta, holdersKey = KEYS[1], KEYS[2]
local known = redis.call('HMGET', meta, 'g', 'born', 'lost', 'at')
local generation, born, lost, at = known[1], tonumber(known[2]), tonumber(known[3]) or 0, tonumber(known[4])
if not generation or not born or (at and now < at - 1000) then
  lost = (q.g ~= '' or at) and 1 or 0
  generation, born = q.fresh, now
  redis.call('DEL', meta)
  redis.call('HSET', meta, 'g', generation, 'born', text(born), 'lost', lost)
elseif q.g ~= '' and q.g ~= generation and lost == 0 then
  lost = 1
  redis.call('HSET', meta, 'lost', 1)
end
-- Those who come back next are waited for; they tell what they have sent meanwhile.
if q.strayed and not (lost == 2 and now < born + q.reconnect) then
  born, lost = now, 2
  redis.call('HSET', meta, 'born', text(born), 'lost', 2)
end
redis.call('HSET', meta, 'at', text(now))
redis.call('PEXPIRE', meta, q.keep)

local function sliceOf(windowMs) return max(1, windowMs / q.slices) end

local states = {}
local function stateOf(index)
  local key = KEYS[index + 2]
  local state = states[key]
  if state then return state end
  state = { key = key, slots = {}, tickets = {}, lower = {}, set = {}, del = {}, paused = 0, next = 0 }
  states[key] = state
  local raw = redis.call('HGETALL', key)
  local written
  for i = 1, #raw, 2 do
    local name, value = raw[i], raw[i + 1]
    local kind = string.sub(name, 1, 2)
    if kind == 'w:' then
      local window, slice = string.match(name, '^w:([%d.]+):(%d+)$')
      local windowMs = tonumber(window)
      if windowMs and slice * sliceOf(windowMs) > now then
        local slots = state.slots[windowMs]
        if not slots then
          slots = {}
          state.slots[windowMs] = slots
        end
        slots[tonumber(slice)] = tonumber(value)
      else
        state.del[#state.del + 1] = name
      end
    elseif kind == 't:' then
      local held, cost, base, last = string.match(value, '^(%d+):([%d.]+):([%d.]+):([%d.]+)$')
      if last and tonumber(last) > now then
        state.tickets[string.sub(name, 3)] =
          { held = tonumber(held), cost = tonumber(cost), base = tonumber(base), last = tonumber(last) }
      else
        state.del[#state.del + 1] = name
      end
    elseif kind == 'l:' then
      local limit, till = string.match(value, '^([%d.]+):([%d.]+)$')
      if till and tonumber(till) > now then
        state.lower[tonumber(string.sub(name, 3))] = { limit = tonumber(limit), till = tonumber(till) }
      else
        state.del[#state.del + 1] = name
      end
    elseif name == 'p' then state.paused = tonumber(value) or 0
    elseif name == 'n' then state.next = tonumber(value) or 0
    elseif name == 'g' then written = value
    end
  end
  if written ~= generation then
    -- Whatever stands there was written on another clock, or by a store that is gone.
    if written then
      redis.call('DEL', key)
      state.slots, state.tickets, state.lower, state.del, state.next, state.paused = {}, {}, {}, {}, 0, 0
    end
    state.set.g = generation
  end
  return state
end

local function write(state, name, value) state.set[name] = value end
local function writeTicket(state, name)
  local ticket = state.tickets[name]
  if ticket.held > 0 then
    write(state, 't:' .. name, string.format('%d:%s:%s:%s', ticket.held, ticket.cost, text(ticket.base), text(ticket.last)))
  else
    state.tickets[name] = nil
    state.set['t:' .. name] = nil
    state.del[#state.del + 1] = 't:' .. name
  end
end
local function open(state, bucket, name, count)
  local last = now + q.lease
  for _, window in ipairs(bucket.w) do last = max(last, now + q.lease + window[2]) end
  state.tickets[name] = { held = count, cost = bucket.c, base = now + q.lease, last = last }
  writeTicket(state, name)
end

for _, settlement in ipairs(q.s) do
  local kind, name, held = settlement.k, settlement.t, settlement.h
  for order, index in ipairs(settlement.b) do
    local bucket = q.b[index]
    local state = stateOf(bucket.i)
    local ticket = state.tickets[name]
    if kind == 'held' then
      if not ticket then
        if held > 0 then open(state, bucket, name, held) end
      elseif ticket.base < now + q.lease then
        ticket.last = ticket.last - ticket.base + now + q.lease
        ticket.base = now + q.lease
        writeTicket(state, name)
      end
    elseif ticket and ticket.held > held then
      local count = (ticket.held - held) * ticket.cost
      ticket.held = held
      writeTicket(state, name)
      if kind == 'unsent' then
        if bucket.pi > 0 then
          state.next = state.next - bucket.pi * count
          write(state, 'n', text(state.next))
        end
      else
        for place, window in ipairs(bucket.w) do
          local back = settlement.r[order][place]
          if back > 0 then
            local windowMs = window[2]
            local slots = state.slots[windowMs]
            if not slots then
              slots = {}
              state.slots[windowMs] = slots
            end
            local slice = ceil((now + back) / sliceOf(windowMs))
            slots[slice] = (slots[slice] or 0) + count
            write(state, 'w:' .. windowMs .. ':' .. string.format('%d', slice), string.format('%.14g', slots[slice]))
          end
        end
      end
    end
  end
end

redis.call('ZREMRANGEBYSCORE', holdersKey, '-inf', text(now - q.live))
if q.n > 0 then
  redis.call('ZADD', holdersKey, text(now), q.h)
  redis.call('PEXPIRE', holdersKey, q.live)
end
local holders = max(1, redis.call('ZCARD', holdersKey))

-- Slots that are taken, and when those that have a date come back.
local function usedOf(state, windowMs)
  local used, dates = 0, {}
  local slice = sliceOf(windowMs)
  for index, count in pairs(state.slots[windowMs] or {}) do
    used = used + count
    dates[#dates + 1] = { index * slice, count }
  end
  for _, ticket in pairs(state.tickets) do
    if ticket.base + windowMs > now then
      used = used + ticket.held * ticket.cost
      dates[#dates + 1] = { ticket.base + windowMs, ticket.held * ticket.cost }
    end
  end
  return used, dates
end

local granted, start, wait, heldUpBy = q.n, 0, 0, 0
local pausedMs = {}
for order = 1, q.a do
  local waitBefore = wait
  local bucket = q.b[order]
  local state = stateOf(bucket.i)
  pausedMs[order] = max(0, ceil(state.paused - now))
  if q.n > 0 then
    local openAt = state.paused
    local longest = 0
    for _, window in ipairs(bucket.w) do longest = max(longest, window[2]) end
    if lost > 0 then
      local closed = min(longest, q.quarantine)
      if lost == 2 or bucket.m > 0 then closed = max(closed, q.reconnect) end
      openAt = max(openAt, born + closed)
    end
    if openAt > now then
      granted = 0
      wait = max(wait, openAt - now)
    end
    local function allow(limit, used, dates, windowMs, retry)
      local cost = min(bucket.c, limit)
      local free = limit - used
      local can = 0
      if free >= cost then can = max(1, floor(max(ceil(free / holders), min(free, ceil(limit / (2 * holders)))) / cost)) end
      granted = min(granted, can)
      if can >= q.n then return end
      local left = free - can * cost
      if left >= cost then
        -- The rest is for the others; what they leave can be had soon.
        wait = max(wait, min(250, retry / 5))
        return
      end
      -- A single slot is not worth a question: wait for a few, but not for long.
      local target = min(limit, max(cost, min(q.n * cost * holders, ceil(limit / 10))))
      table.sort(dates, function(a, b) return a[1] < b[1] end)
      local room, first, till = left, nil, nil
      for _, date in ipairs(dates) do
        room = room + date[2]
        if not first and room >= cost then first = date[1] end
        if room >= target then
          till = date[1]
          break
        end
      end
      local ask = min(till or huge, first and first + retry or huge, now + max(retry, windowMs / 2))
      wait = max(wait, ask - now)
    end
    for _, window in ipairs(bucket.w) do
      local limit, windowMs = window[1], window[2]
      local lower = state.lower[windowMs]
      if not lower or limit <= lower.limit then
        if not lower or limit < lower.limit or lower.till < now + q.lower / 2 then
          write(state, 'l:' .. windowMs, string.format('%d:%s', limit, text(now + q.lower)))
        end
      else
        limit = lower.limit
      end
      local used, dates = usedOf(state, windowMs)
      allow(limit, used, dates, windowMs, min(250, windowMs / 20))
    end
    if bucket.m > 0 then
      local used, dates = usedOf(state, 0)
      allow(bucket.m, used, dates, 0, 25)
    end
    if bucket.pi > 0 then
      local step = bucket.pi * bucket.c
      local from = max(state.next, now)
      local first = max(0, state.next - bucket.pc * bucket.pi - now)
      local room = now + q.ahead + bucket.pc * bucket.pi - from
      local can = room >= 0 and floor(room / step) + 1 or 0
      if can > 0 then
        can = max(1, ceil(can / holders))
        start = max(start, first)
      end
      granted = min(granted, can)
      if can < q.n then wait = max(wait, max(step, from + can * step - bucket.pc * bucket.pi - q.ahead / 2 - now)) end
    end
    if wait > waitBefore then heldUpBy = order end
  end
end

if granted > 0 then
  for order = 1, q.a do
    local bucket = q.b[order]
    local state = stateOf(bucket.i)
    open(state, bucket, q.t, granted)
    if bucket.pi > 0 then
      state.next = max(state.next, now) + bucket.pi * bucket.c * granted
      write(state, 'n', text(state.next))
    end
  end
end

for key, state in pairs(states) do
  if #state.del > 0 then
    for from = 1, #state.del, 500 do redis.call('HDEL', key, unpack(state.del, from, min(from + 499, #state.del))) end
  end
  local fields = {}
  local wrote = false
  for name, value in pairs(state.set) do
    fields[#fields + 1] = name
    fields[#fields + 1] = value
    wrote = true
    if #fields >= 1000 then
      redis.call('HSET', key, unpack(fields))
      fields = {}
    end
  end
  if #fields > 0 then redis.call('HSET', key, unpack(fields)) end
  if wrote then
    local last = now
    for _, ticket in pairs(state.tickets) do last = max(last, ticket.last) end
    for windowMs, slots in pairs(state.slots) do
      last = max(last, now + windowMs)
      for slice in pairs(slots) do last = max(last, slice * sliceOf(windowMs)) end
    end
    redis.call('PEXPIRE', key, ceil(max(last, state.paused, state.next) - now) + 10000)
  end
end

local reply = { granted, ceil(start), ceil(wait), holders, heldUpBy, generation }
for order = 1, q.a do reply[6 + order] = pausedMs[order] end
return reply
`;

/** Keys: the scope's record and the bucket. Arguments: how long, a new generation, and when, for tests. */
export const pauseScript = `
local now = tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end
local generation = redis.call('HGET', KEYS[1], 'g')
if not generation then
  generation = ARGV[2]
  redis.call('HSET', KEYS[1], 'g', generation, 'born', string.format('%.3f', now), 'lost', '0', 'at', string.format('%.3f', now))
  redis.call('PEXPIRE', KEYS[1], tonumber(ARGV[4]))
end
local before = redis.call('HMGET', KEYS[2], 'p', 'g')
if before[2] and before[2] ~= generation then redis.call('DEL', KEYS[2]) end
local till = now + tonumber(ARGV[1])
if before[2] == generation and before[1] and tonumber(before[1]) >= till then return 0 end
redis.call('HSET', KEYS[2], 'p', string.format('%.3f', till), 'g', generation)
local left = redis.call('PTTL', KEYS[2])
if left < tonumber(ARGV[1]) + 10000 then redis.call('PEXPIRE', KEYS[2], math.ceil(tonumber(ARGV[1])) + 10000) end
return 1
`;
