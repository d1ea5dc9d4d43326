;; The long part of XXH3 and XXH128 (xxHash specification, "XXH3 Algorithm Description (for long inputs)"): eight accumulators of
;; 64 bits stand at 0, the secret of 192 bytes at 64. `at` and `end` are addresses, whole stripes of 64 bytes apart, at least one.
;;
;; What is slow here is to move halves about within a register, so there is little of it: inputs are summed as they stand and
;; change places once a block, and the halves of two registers are sorted together. Unrolled it is slower: V8 runs out of registers.
(module
  (memory (export "memory") 3)

  ;; The first stripe is mixed with the secret from `secret` on, the next with what begins 8 bytes later, and so on. Once the 16th
  ;; of a block is taken, all is stirred with the last 64 bytes of the secret, and the next block begins with its first.
  (func (export "stripes") (param $at i32) (param $end i32) (param $secret i32)
    (local $one v128) (local $other v128) (local $low v128) (local $high v128)
    (local $acc0 v128) (local $acc1 v128) (local $acc2 v128) (local $acc3 v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local.set $acc0 (v128.load offset=0 (i32.const 0)))
    (local.set $acc1 (v128.load offset=16 (i32.const 0)))
    (local.set $acc2 (v128.load offset=32 (i32.const 0)))
    (local.set $acc3 (v128.load offset=48 (i32.const 0)))
    (loop $block
      ;; Each accumulator takes the product of the halves of its own input, mixed with the secret, and its neighbour's input.
      (loop $stripe
        (local.set $one (v128.load offset=0 (local.get $at)))
        (local.set $other (v128.load offset=16 (local.get $at)))
        (local.set $sum0 (i64x2.add (local.get $sum0) (local.get $one)))
        (local.set $sum1 (i64x2.add (local.get $sum1) (local.get $other)))
        (local.set $one (v128.xor (local.get $one) (v128.load offset=0 (local.get $secret))))
        (local.set $other (v128.xor (local.get $other) (v128.load offset=16 (local.get $secret))))
        (local.set $low (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $one) (local.get $other)))
        (local.set $high (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $one) (local.get $other)))
        (local.set $acc0 (i64x2.add (local.get $acc0) (i64x2.extmul_low_i32x4_u (local.get $low) (local.get $high))))
        (local.set $acc1 (i64x2.add (local.get $acc1) (i64x2.extmul_high_i32x4_u (local.get $low) (local.get $high))))
        (local.set $one (v128.load offset=32 (local.get $at)))
        (local.set $other (v128.load offset=48 (local.get $at)))
        (local.set $sum2 (i64x2.add (local.get $sum2) (local.get $one)))
        (local.set $sum3 (i64x2.add (local.get $sum3) (local.get $other)))
        (local.set $one (v128.xor (local.get $one) (v128.load offset=32 (local.get $secret))))
        (local.set $other (v128.xor (local.get $other) (v128.load offset=48 (local.get $secret))))
        (local.set $low (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $one) (local.get $other)))
        (local.set $high (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $one) (local.get $other)))
        (local.set $acc2 (i64x2.add (local.get $acc2) (i64x2.extmul_low_i32x4_u (local.get $low) (local.get $high))))
        (local.set $acc3 (i64x2.add (local.get $acc3) (i64x2.extmul_high_i32x4_u (local.get $low) (local.get $high))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (local.set $secret (i32.add (local.get $secret) (i32.const 8)))
        (br_if $stripe (i32.and
          (i32.lt_u (local.get $at) (local.get $end))
          (i32.ne (local.get $secret) (i32.const 192)))))
      (local.set $acc0 (i64x2.add (local.get $acc0)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum0) (local.get $sum0))))
      (local.set $sum0 (v128.const i64x2 0 0))
      (local.set $acc1 (i64x2.add (local.get $acc1)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum1) (local.get $sum1))))
      (local.set $sum1 (v128.const i64x2 0 0))
      (local.set $acc2 (i64x2.add (local.get $acc2)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum2) (local.get $sum2))))
      (local.set $sum2 (v128.const i64x2 0 0))
      (local.set $acc3 (i64x2.add (local.get $acc3)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum3) (local.get $sum3))))
      (local.set $sum3 (v128.const i64x2 0 0))
      (if (i32.eq (local.get $secret) (i32.const 192)) (then
        (local.set $secret (i32.const 64))
        (local.set $acc0 (call $stirred (local.get $acc0) (v128.load offset=192 (i32.const 0))))
        (local.set $acc1 (call $stirred (local.get $acc1) (v128.load offset=208 (i32.const 0))))
        (local.set $acc2 (call $stirred (local.get $acc2) (v128.load offset=224 (i32.const 0))))
        (local.set $acc3 (call $stirred (local.get $acc3) (v128.load offset=240 (i32.const 0))))))
      (br_if $block (i32.lt_u (local.get $at) (local.get $end))))
    (v128.store offset=0 (i32.const 0) (local.get $acc0))
    (v128.store offset=16 (i32.const 0) (local.get $acc1))
    (v128.store offset=32 (i32.const 0) (local.get $acc2))
    (v128.store offset=48 (i32.const 0) (local.get $acc3)))

  (func $stirred (param $acc v128) (param $secret v128) (result v128)
    (i64x2.mul (i64x2.splat (i64.const 0x9E3779B1)) (v128.xor (local.get $secret)
      (v128.xor (local.get $acc) (i64x2.shr_u (local.get $acc) (i32.const 47)))))))
