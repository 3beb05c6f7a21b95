-- One call of one process: it tells what became of its slots, and asks for more.
--
-- KEYS  for each pool of the call its state (hash), its slots (zset) and those in flight (zset). The first pool is the
--       credential's budget, the others are rate classes within it.
-- ARGV  one JSON document; `Call` in redis_exchange.py describes it, and `Reply` what comes back.
--
-- All moments are milliseconds of this server's clock; processes tell and are told durations.
--
-- A slot "process:number" scores the moment at which it is free again. A slot in flight scores the end of its lease
-- plus a window, so that it comes back by itself if its process died. For every process some slots are kept, used or
-- not. What holds at any moment:
--
--     sum over all processes of max(slots out, slots kept) <= limit
--
-- so a process that cannot ask may use what is kept for it at once, and nobody has to know that it does.

local DAY = 86400000   -- what nobody has touched for so long is forgotten
local GRACE = 5000     -- members that come back after an outage have at least so long for it
local PATIENCE = 100   -- who was told to come is waited for so long
local POLL = 50        -- where a slot in flight must end first, nobody knows when
local UNLIMITED = 1e9

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local call = cjson.decode(ARGV[1])
local who = call.who

-- Which process of a server this is, or where that may not be asked, nothing.
local info = redis.pcall('INFO', 'server')
local server = type(info) == 'string' and info:match('run_id:(%x+)') or ''

local function number(pool, name)
  return tonumber(pool.field[name] or 0)
end

local function out(pool, name)
  return pool.out[name] or 0
end

local function count(pool, name, change)
  pool.out[name] = out(pool, name) + change
  pool.touched[name] = true
end

-- Slots ----------------------------------------------------------------------------------------------------------

local function put(pool, slot, back, live)
  -- One more: both ends are rounded down to whole milliseconds.
  if redis.call('ZADD', pool.slots, now + back + 1, slot) == 1 then
    count(pool, who, 1)
  end
  if live > 0 and pool.ask.concurrency > 0 then
    redis.call('ZADD', pool.live, now + live, slot)
  else
    redis.call('ZREM', pool.live, slot)
  end
end

local function drop(pool, slot)
  if redis.call('ZREM', pool.slots, slot) == 1 then
    count(pool, who, -1)
  end
  redis.call('ZREM', pool.live, slot)
end

local function expire(pool)
  for _, slot in ipairs(redis.call('ZRANGEBYSCORE', pool.slots, '-inf', now)) do
    count(pool, slot:match('^[^:]+'), -1)
  end
  redis.call('ZREMRANGEBYSCORE', pool.slots, '-inf', now)
  redis.call('ZREMRANGEBYSCORE', pool.live, '-inf', now)
end

-- Memory ---------------------------------------------------------------------------------------------------------

local function read(pool)
  pool.field, pool.out, pool.members, pool.touched = {}, {}, {}, {}
  local all = redis.call('HGETALL', pool.state)
  for i = 1, #all, 2 do
    local kind, name = all[i]:match('^(%a):(.+)$')
    if kind == 'm' then
      pool.members[name] = cjson.decode(all[i + 1])
    elseif kind == 'o' then
      pool.out[name] = tonumber(all[i + 1])
    else
      pool.field[all[i]] = all[i + 1]
    end
  end
end

-- Whether something is missing that was here: all of it, or a part, or what came after an old snapshot.
local function forgetful(pool)
  local ask, mine = pool.ask, pool.members[who]
  if not pool.field.epoch or number(pool, 'count') ~= redis.call('ZCARD', pool.slots) then
    return true
  end
  if ask.epoch ~= pool.field.epoch then
    return false
  end
  return mine and mine.seq < ask.acked or not mine and ask.expected
end

-- Those who were there before have some time to come and tell, unless there were none.
local function begin(pool, is_first)
  redis.call('DEL', pool.state, pool.slots, pool.live)
  pool.out, pool.members, pool.touched = {}, {}, {}
  pool.field = { epoch = pool.ask.fresh, born = now, opens = is_first and now or now + call.settle }
end

-- Who cannot be reached may be using what is kept for it. Nobody is dropped for silence while everybody was silent:
-- then Redis was away, and all have some time to come back.
local function drop_silent(pool)
  for name, member in pairs(pool.members) do
    if name ~= who and now > member.seen + member.keep + GRACE and now > pool.resumed + GRACE then
      pool.members[name] = nil
      redis.call('HDEL', pool.state, 'm:' .. name)
    end
  end
end

local function open(pool, root)
  read(pool)
  if forgetful(pool) then
    -- The credential's pool knows which classes there have been.
    begin(pool, root ~= pool and not root.is_new and not root.field['c:' .. pool.ask.name])
    pool.is_new = true
  end
  root.field['c:' .. pool.ask.name] = 1
  if root == pool then
    local last = number(root, 'last')
    -- Some may have gone on alone whom nobody here knows: they shall tell before anybody gets more.
    if last > 0 and now - last > pool.ask.keep then
      pool.field.resumed, pool.field.opens = now, now + call.settle
    end
    -- A server that was restarted or took over may not know the last grants: who has them shall tell first, too.
    if pool.field.server and pool.field.server ~= server then
      pool.field.opens = math.max(number(pool, 'opens'), now + call.settle)
    end
    pool.field.server = server
  end
  pool.opens, pool.resumed = math.max(number(pool, 'opens'), number(root, 'opens')), number(root, 'resumed')
  expire(pool)
  drop_silent(pool)
end

-- Takes the caller in if it tells all of its slots. Those it has from a memory that was lost are all that is known of
-- it: whoever else had some has at most the rest, and so nobody gets more than is known until the rest is back.
local function join(pool)
  local ask, mine = pool.ask, pool.members[who]
  local known = ask.epoch == pool.field.epoch
  if mine and known then
    return true
  end
  if not ask.whole then
    return false
  end
  local lost = not known and ask.epoch ~= '' and now < number(pool, 'born') + ask.keep
  if lost and not mine then
    local has = 0
    for _, slot in ipairs(ask.slots) do
      has = has + (slot[2] > 0 and 1 or 0)
    end
    -- Also nothing is news: it says that others may have had all.
    pool.field.heritage = number(pool, 'heritage') + math.max(has, ask.kept)
    pool.field.opens, pool.opens = now, now
  end
  if not lost then
    ask.kept = 0
  end
  pool.members[who] = {}
  return true
end

-- Room -----------------------------------------------------------------------------------------------------------

local function measure(pool)
  local ask = pool.ask
  pool.limit, pool.pace, pool.burst, pool.shares = ask.limit, ask.pace, ask.burst, ask.share
  pool.taken = redis.call('ZCARD', pool.slots)
  pool.sure, pool.used, pool.users = pool.taken, pool.taken, 1
  for name, member in pairs(pool.members) do
    if name ~= who then
      pool.limit = math.min(pool.limit, member.limit)
      pool.users = pool.users + ((out(pool, name) > 0 or member.want > 0) and 1 or 0)
      pool.shares = pool.shares + member.share
      pool.sure = pool.sure + math.max(0, member.kept - out(pool, name))
      pool.used = pool.used + math.max(0, member.kept - out(pool, name), member.claim - out(pool, name))
      if member.pace > 0 and (pool.pace == 0 or member.pace < pool.pace) then
        pool.pace, pool.burst = member.pace, member.burst
      end
    end
  end
  pool.capacity = pool.limit
  if now < pool.opens then
    pool.capacity = 0
  elseif pool.field.heritage and now < number(pool, 'born') + ask.keep then
    pool.capacity = math.min(pool.limit, number(pool, 'heritage'))
  end
end

-- What is kept for the caller: its share, as far as there is room for it; until there is, nobody else gets more. Less
-- than the caller believes only once it has said that it believes less: it may be cut off before it hears of it.
local function keep(pool)
  local ask, had = pool.ask, out(pool, who)
  local share = pool.shares > 1 and ask.share / pool.shares / 2 or ask.share
  pool.claim, pool.kept = math.floor(share * pool.limit + 0.001), ask.kept
  if pool.claim > pool.kept then
    local base = math.max(pool.kept, had)
    local free = pool.capacity - pool.sure - (base - had)
    pool.kept = math.max(pool.kept, math.min(pool.claim, base + math.max(0, free)))
  end
  pool.used = pool.used + math.max(0, pool.kept - had)
  pool.told = math.min(pool.kept, pool.claim)
end

-- The others who wait, and are not late. What is kept for them they have without asking, unless a pace has to be kept:
-- then all compete from the first slot on.
local function rivals(pool)
  local found = {}
  for name, member in pairs(pool.members) do
    if name ~= who and member.want > 0 and now <= member.due + PATIENCE then
      local level, own = out(pool, name), math.max(0, member.kept - out(pool, name))
      if pool.pace > 0 then
        found[#found + 1] = { level = level, want = member.want, own = own }
      elseif member.want > own then
        found[#found + 1] = { level = level + own, want = member.want - own, own = 0 }
      end
    end
  end
  return found
end

local function poorest(pool, below)
  local found
  for _, rival in ipairs(pool.rivals) do
    if rival.want > 0 and rival.level < below and (not found or rival.level < found.level) then
      found = rival
    end
  end
  return found
end

-- How many may go now at the pace that all keep together.
local function tokens(pool)
  if pool.pace <= 0 then
    return math.huge
  end
  local saved = math.floor((now - number(pool, 'next')) * pool.pace / 1000 + 1)
  return math.min(pool.burst, saved) - pool.owed
end

local function owe(pool, rival)
  rival.level, rival.want, pool.owed = rival.level + 1, rival.want - 1, pool.owed + 1
  if rival.own > 0 then
    rival.own = rival.own - 1
  else
    pool.promised = pool.promised + 1
  end
end

-- How many of `wanted` the caller may have: what is kept for it, and of what is free the part that brings it up to
-- the others who wait, one at a time to whoever has least.
local function room(pool, wanted)
  local concurrency = pool.ask.concurrency
  if concurrency > 0 then
    wanted = math.min(wanted, concurrency - redis.call('ZCARD', pool.live))
  end
  wanted = math.min(wanted, pool.limit - pool.taken)
  local level, own, got = out(pool, who), math.max(0, pool.kept - out(pool, who)), 0
  local free = pool.capacity - pool.used + own
  while got < wanted and got < tokens(pool) and (got < own or got + pool.promised < free) do
    local rival = (pool.pace > 0 or got >= own) and poorest(pool, level + got)
    if rival then
      owe(pool, rival)
    else
      got = got + 1
    end
  end
  return math.max(0, got)
end

local function take(pool, slot)
  put(pool, slot, call.lease + pool.ask.per, call.lease)
  pool.taken = pool.taken + 1
  if out(pool, who) > pool.kept then
    pool.used = pool.used + 1
  end
  if pool.pace > 0 then
    local gap = 1000 / pool.pace
    pool.field.next = math.max(number(pool, 'next'), now - (pool.burst - 1) * gap) + gap
  end
end

-- Milliseconds until there is one more for the caller if nothing else happens.
local function wait(pool)
  if pool.ask.concurrency > 0 and redis.call('ZCARD', pool.live) >= pool.ask.concurrency then
    return POLL
  end
  if now < pool.opens then
    return pool.opens - now
  end
  local level, ahead = math.max(out(pool, who), pool.pace > 0 and 0 or pool.kept), 0
  for _, rival in ipairs(pool.rivals) do
    ahead = ahead + math.max(0, math.min(rival.want, level - rival.level))
  end
  local at = 0
  if pool.pace > 0 then
    at = number(pool, 'next') + (pool.owed + ahead) * 1000 / pool.pace - now
  end
  local place = pool.promised + ahead + pool.used - pool.capacity
  if out(pool, who) < pool.kept then
    place = pool.taken - pool.limit
  end
  if place >= 0 then
    local slot = redis.call('ZRANGE', pool.slots, place, place, 'WITHSCORES')
    at = math.max(at, slot[2] and tonumber(slot[2]) - now or call.beat)
  end
  return at
end

-- The call -------------------------------------------------------------------------------------------------------

local pools = {}
for i, ask in ipairs(call.pools) do
  pools[i] = {
    ask = ask, state = KEYS[3 * i - 2], slots = KEYS[3 * i - 1], live = KEYS[3 * i], promised = 0, owed = 0, want = 0,
  }
  open(pools[i], pools[1])
end

-- A later call was here first: this one was given up, and must not have an effect any more.
for _, pool in ipairs(pools) do
  local mine = pool.members[who]
  if mine and mine.seq >= call.seq then
    return cjson.encode({ overtaken = true })
  end
end

local all_joined = true
for _, pool in ipairs(pools) do
  pool.joined = join(pool)
  all_joined = all_joined and pool.joined
  for _, slot in ipairs(pool.joined and pool.ask.slots or {}) do
    local name = who .. ':' .. slot[1]
    if slot[2] > 0 then put(pool, name, slot[2], slot[3]) else drop(pool, name) end
  end
end

local root = pools[1]
if call.pause > 0 then
  root.field.pause = math.max(number(root, 'pause'), now + call.pause)
end
local pause = math.max(0, number(root, 'pause') - now)

for _, pool in ipairs(pools) do
  if pool.joined then
    measure(pool)
    if call.pause > 0 and pool.pace > 0 then
      -- After a refusal there is nothing saved up.
      local arrears = math.max(1, pool.limit / 100) * 1000 / pool.pace
      pool.field.next = math.max(number(pool, 'next'), number(root, 'pause') + arrears)
    end
    keep(pool)
    pool.rivals = rivals(pool)
  end
end

local granted, next_in = {}, call.beat
for i, ask in ipairs(call.asks) do
  local wanted, class = ask[2], pools[ask[1] + 1]
  granted[i] = 0
  if all_joined and pause == 0 then
    local of_root = room(root, wanted)
    local of_class = class == root and of_root or room(class, wanted)
    granted[i] = math.min(of_root, of_class)
    for place = 0, granted[i] - 1 do
      local slot = who .. ':' .. (ask[3] + place)
      take(root, slot)
      if class ~= root then take(class, slot) end
    end
    local missing = wanted - granted[i]
    if missing > 0 then
      local until_there = 0
      if of_root <= of_class then
        root.want = root.want + missing
        until_there = wait(root)
      end
      if of_class < of_root then
        class.want = class.want + missing
        until_there = wait(class)
      end
      next_in = math.min(next_in, until_there)
    end
  end
end

-- Memory again ---------------------------------------------------------------------------------------------------

-- Who leaves stays for a while, without anything kept for it: a call of its own that comes late must not be news.
local function remember(pool)
  local ask = pool.ask
  local member = { seen = now, seq = call.seq, keep = ask.keep, due = now + next_in, want = pool.want }
  if call.leaving then
    member.kept, member.claim, member.share, member.limit, member.pace, member.burst = 0, 0, 0, UNLIMITED, 0, 1
  else
    member.kept, member.claim, member.share = pool.kept, pool.claim, ask.share
    member.limit, member.pace, member.burst = ask.limit, ask.pace, ask.burst
  end
  pool.field['m:' .. who] = cjson.encode(member)
end

local function write(pool)
  for name in pairs(pool.touched) do
    if out(pool, name) > 0 then
      pool.field['o:' .. name] = out(pool, name)
    else
      redis.call('HDEL', pool.state, 'o:' .. name)
    end
  end
  pool.field.last, pool.field.count = now, redis.call('ZCARD', pool.slots)
  local flat = {}
  for name, value in pairs(pool.field) do
    flat[#flat + 1], flat[#flat + 2] = name, value
  end
  redis.call('HSET', pool.state, unpack(flat))
  for _, key in ipairs({ pool.state, pool.slots, pool.live }) do
    redis.call('PEXPIRE', key, DAY)
  end
end

local told = {}
for i, pool in ipairs(pools) do
  told[i] = { epoch = pool.field.epoch, joined = pool.joined }
  if pool.joined then
    remember(pool)
    local free = math.max(pool.kept - out(pool, who), pool.capacity - pool.used - pool.promised)
    free = math.min(free, tokens(pool))
    told[i].kept, told[i].others = pool.told, pool.taken - out(pool, who)
    told[i].users = pool.users
    -- As if all that is in flight ended now.
    told[i].wait = free > 0 and 0 or math.min(wait(pool), pool.ask.per)
  end
  write(pool)
end
return cjson.encode({ pools = told, granted = granted, next_in = math.max(1, next_in), pause = pause })
