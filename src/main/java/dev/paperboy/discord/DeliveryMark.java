package dev.paperboy.discord;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// The id of a delivery on a message, for whoever looks for it later.
///
/// Discord forgets a message's nonce after some minutes, and what a message shows is for people.
/// But each component has a number that the sender may choose and that stays with it (`id`,
/// <https://docs.discord.com/developers/components/reference>): the first component's is a hash of
/// the delivery. It is looked for among the bot's own latest messages only, where two of 2^30 do
/// not meet.
final class DeliveryMark {
  private static final String COMPONENTS = "components";
  private static final String ID = "id";

  /// Discord numbers the other components from 1.
  private static final int ABOVE_DISCORDS_OWN = 1 << 30;

  private DeliveryMark() {}

  static void put(DataObject message, String delivery) {
    DataArray components = message.getArray(COMPONENTS);
    if (!components.isEmpty()) {
      components.getObject(0).put(ID, number(delivery));
    }
  }

  static boolean isOn(DataObject message, String delivery) {
    DataArray components = message.optArray(COMPONENTS).orElseGet(DataArray::empty);
    return !components.isEmpty() && components.getObject(0).getInt(ID, 0) == number(delivery);
  }

  private static int number(String delivery) {
    CRC32 hash = new CRC32();
    hash.update(delivery.getBytes(StandardCharsets.UTF_8));
    return ABOVE_DISCORDS_OWN | (int) (hash.getValue() & (ABOVE_DISCORDS_OWN - 1));
  }
}
